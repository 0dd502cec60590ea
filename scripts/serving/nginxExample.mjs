import { compressedTypes, mediaTypes } from './mediaTypes.mjs';
import { cachePolicies, serverHeaders } from './serverHeaders.mjs';

/** What checkNginx.ts puts its own values in place of. */
export const nginxPlaces = { listen: 'listen 80;', root: '/srv/then-chot' };

/**
 * The headers of every answer, as a file of its own: the policy holds hashes of the page's style and
 * script, so it changes with the page and not with the server.
 * @param {string} policy
 */
export function writeNginxHeaders(policy) {
  const lines = serverHeaders(policy).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return `# Included by nginx.conf.example; each release brings its own.\n${lines.join('\n')}\n`;
}

/** A server for nginx that lies in conf.d or sites-enabled, that is, inside "http". */
export function writeNginxExample() {
  const { seconds, rest } = cachePolicies.hashed;
  const types = Object.entries(mediaTypes).filter(([extension]) => extension !== '.');
  return `# Then Chốt on nginx 1.18 or newer: copy to /etc/nginx/conf.d/then-chot.conf, change server_name
# and the two paths, then: nginx -t && nginx -s reload
# Reload after each upgrade too: the page brings its headers with it.

map $uri $then_chot_cache {
    # Page, manifest and data: kept, but asked about each time.
    default "${cachePolicies.others}";
    # Names in assets hold a hash of the content: they never change.
    ~/assets/ "${rest}, max-age=${seconds}";
}

server {
    ${nginxPlaces.listen}
    server_name then-chot.example;
    # The unpacked archive. It may also lie deeper: under a root of /srv/www, /srv/www/then-chot
    # is http://…/then-chot/, and beside root only the path of the include changes.
    root ${nginxPlaces.root};
    index index.html;
    absolute_redirect off;
    server_tokens off;

    # Here and nowhere below: a location with one add_header of its own loses all of these.
    include ${nginxPlaces.root}/nginx-headers.conf;
    # Without "always": a 404 must not be kept for a year.
    add_header Cache-Control $then_chot_cache;

    types {
${types.map(([extension, type]) => `        ${type} ${extension.slice(1)};`).join('\n')}
    }
    default_type text/plain;
    charset utf-8;
    charset_types text/plain text/css text/javascript text/markdown;

    # Compressed on the way: whatever has no .gz beside it, first of all the data.
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1000;
    gzip_comp_level 6;
    gzip_types ${compressedTypes.join(' ')};

    # Compressed beforehand: only what changes with the program. An office replaces its data, and
    # an old .gz beside a new .json would be sent in its place.
    location ~ (?:/assets/|/index\\.html$) {
        gzip_static on;
        # With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static), 15 % smaller:
        # brotli_static on;
    }
}
`;
}
