import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { insertPolicy } from './contentPolicy.mjs';
import { sealSingleFile } from './sealSingleFile.mjs';

describe('the policy of the page', () => {
  test('stands right behind the charset, before anything that it governs', () => {
    const html = insertPolicy(readFileSync('index.html', 'utf8'), "default-src 'self'");
    const charset = html.search(/<meta charset="utf-8"/u);
    const policy = html.search(/<meta http-equiv="Content-Security-Policy"/u);
    expect(policy).toBeGreaterThan(charset);
    expect(html.slice(charset, policy)).not.toMatch(/<script|<link|<style/u);
  });

  test('a page without a charset is refused', () => {
    expect(() => insertPolicy('<head></head>', 'x')).toThrow('charset');
  });

  test('the page as it is written has no style attribute and no inline script', () => {
    const html = readFileSync('index.html', 'utf8');
    expect(html).not.toMatch(/\sstyle=|<script>|\son\w+=/u);
  });
});

const script = 'console.log("</b>");';
const page = `<!doctype html><html><head><meta charset="utf-8" /><style>p{}</style></head><body><script type="module">${script}</script></body></html>`;

function seal(source: string): string {
  const bundle: Record<string, unknown> = { 'index.html': { type: 'asset', source } };
  let sealed = '';
  const plugin = sealSingleFile({ dataDir: 'public/data', fileName: 'then-chot.html' });
  const hook = plugin.generateBundle as unknown as {
    handler: (this: unknown, options: unknown, bundle: unknown) => void;
  };
  const context = {
    error: (message: string) => {
      throw new Error(message);
    },
    emitFile: (file: { source: string }) => {
      sealed = file.source;
    },
  };
  hook.handler.call(context, {}, bundle);
  return sealed;
}

describe('the single file', () => {
  test('names each script and style by its hash and shuts the network', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(seal(page))?.[1] ?? '';
    for (const code of [script, 'p{}']) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });

  test('carries every data file as it is, and nothing that could end its script', () => {
    const text = /id="then-chot-data">([^]*?)<\/script>/u.exec(seal(page))?.[1] ?? '';
    const files = JSON.parse(text) as Record<string, string>;
    expect(text).not.toContain('<');
    expect(Object.keys(files)).toContain('manifest.json');
    expect(Object.keys(files).some((path) => path.startsWith('schema/'))).toBe(false);
    for (const [path, content] of Object.entries(files)) {
      expect(content).toBe(readFileSync(`public/data/${path}`, 'utf8'));
    }
  });

  test('a page with no body is refused', () => {
    expect(() => seal('<meta charset="utf-8" />')).toThrow('</body>');
  });
});
