import { generateKeyPairSync, sign } from 'node:crypto';

/** Tags of ASN.1, as DER writes them. */
const sequenceTag = 0x30;
const setTag = 0x31;
const integerTag = 0x02;
const bitStringTag = 0x03;
const octetStringTag = 0x04;
const objectTag = 0x06;
const utf8Tag = 0x0c;
const timeTag = 0x17;
const versionTag = 0xa0;
const extensionsTag = 0xa3;
const ipAddressTag = 0x87;

/** Object identifiers in their bytes: ecdsa-with-SHA256, commonName, subjectAltName. */
const ecdsaSha256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const commonName = [0x55, 0x04, 0x03];
const subjectAltName = [0x55, 0x1d, 0x11];

function der(tag: number, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Uint8Array.from(part)));
  const { length } = content;
  // As short as it goes, or it is not DER.
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  const size = length < 128 ? [length] : long;
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** A key and a certificate that signs itself, for 127.0.0.1; both in PEM. Only for the benchmark. */
export function createCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(sequenceTag, der(objectTag, ecdsaSha256));
  const attribute = der(
    sequenceTag,
    der(objectTag, commonName),
    der(utf8Tag, Buffer.from('then-chot bench')),
  );
  const name = der(sequenceTag, der(setTag, attribute));
  const time = (text: string): Buffer => der(timeTag, Buffer.from(text));
  const names = der(sequenceTag, der(ipAddressTag, [127, 0, 0, 1]));
  const extension = der(sequenceTag, der(objectTag, subjectAltName), der(octetStringTag, names));
  const signed = der(
    sequenceTag,
    der(versionTag, der(integerTag, [2])),
    der(integerTag, [1]),
    algorithm,
    name,
    der(sequenceTag, time('200101000000Z'), time('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(extensionsTag, der(sequenceTag, extension)),
  );
  const signature = der(bitStringTag, [0], sign('sha256', signed, privateKey));
  const body = der(sequenceTag, signed, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body.replaceAll(/.{64}/gu, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
