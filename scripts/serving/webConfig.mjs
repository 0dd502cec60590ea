import { mediaTypes } from './mediaTypes.mjs';
import { cachePolicies, serverHeaders } from './serverHeaders.mjs';

/**
 * The web.config for IIS 7.5 and newer, with nothing that needs an added module or an unlocked
 * section. IIS refuses a whole site over a type or header that is given twice, so each is taken
 * away before it is added.
 * @param {string} policy
 */
export function writeWebConfig(policy) {
  const types = Object.entries(mediaTypes).flatMap(([extension, type]) => [
    `<remove fileExtension="${extension}" />`,
    `<mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]);
  const headers = serverHeaders(policy).flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${value}" />`,
  ]);
  const { seconds, rest } = cachePolicies.hashed;
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- For IIS: lies beside index.html and works in a site, an application or any folder of one. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <remove value="index.html" />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <!-- IIS compresses by itself and keeps the result. The .br and .gz files are for nginx. -->
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <!-- "no-cache": kept, but asked about each time. -->
      <clientCache cacheControlMode="DisableCache" />
      ${types.join('\n      ')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        ${headers.join('\n        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <!-- Names in assets hold a hash of the content: they never change. -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlCustom="${rest}" cacheControlMode="UseMaxAge" cacheControlMaxAge="${Math.round(seconds / 86_400)}.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}
