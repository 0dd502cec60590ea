const name = 'then-chot-data';
const mark = /<meta name="then-chot-data" content="([^"]*)" ?\/?>/;

/** Where the data lies unless somebody says otherwise: beside the page. */
const besidePage = 'data/';

/** @param {string} address */
const tagOf = (address) => `<meta name="${name}" content="${address}" />`;

/**
 * Says in the page where its data folder is, so that an office can have it elsewhere without a
 * build. Stands before the first script, which asks for the data. Fails the build when `folder`
 * is neither a path nor http.
 * @param {{ folder?: string | undefined }} options as `.env` has it
 * @returns {import('vite').Plugin}
 */
export function dataMark({ folder = besidePage }) {
  return {
    name: 'then-chot:data-mark',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        setDataFolder(
          html.replace('<title>', (title) => `${tagOf(besidePage)}\n    ${title}`),
          folder,
        ),
    },
  };
}

/**
 * The folder that a page takes its data from: "data/" or an address.
 * @param {string} html
 */
export function findDataFolder(html) {
  return mark.exec(html)?.[1] ?? besidePage;
}

/**
 * The page with another data folder. Throws when it has no mark, or when the address is neither a
 * path nor http.
 * @param {string} html
 * @param {string} address with or without a slash at its end
 */
export function setDataFolder(html, address) {
  if (!mark.test(html)) throw new Error(`The page has no <meta name="${name}">: build it first.`);
  const folder = address.replace(/\/*$/, '/');
  const isAddress = /^https?:\/\/[^/\s"'<>;,?#@]+\/[^\s"'<>;,?#]*$/u.test(folder);
  const isPath = /^(?!\/\/)(?:\.{0,2}\/)*[\w.-][\w./-]*\/$/u.test(folder);
  if (!isAddress && !isPath) {
    throw new Error(`“${address}” is no folder: write https://host/path/ or a path such as data/.`);
  }
  return html.replace(mark, () => tagOf(folder));
}

/**
 * The origin that the policy has to let the page read from; undefined for its own.
 * @param {string} html
 */
export function findDataOrigin(html) {
  const folder = findDataFolder(html);
  return /^https?:/u.test(folder) ? new URL(folder).origin : undefined;
}
