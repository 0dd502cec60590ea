// The page alone: no sidebar, no search, nothing from another host.
// oxlint-disable-next-line import/no-default-export -- Observable Framework reads the default export
export default {
  root: 'src',
  output: 'dist',
  title: 'Xây dựng Đảng khu vực phía nam',
  pages: [],
  search: false,
  globalStylesheets: [],
  header: '',
  footer: '',
  sidebar: false,
  toc: false,
  pager: false,
};
