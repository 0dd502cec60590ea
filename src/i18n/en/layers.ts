import type { LayerTexts } from '@/i18n/vi/layers';

export const layersEn: LayerTexts = {
  label: 'Data layer',
  option: {
    published: 'Data: published',
    illustrative: 'Data: illustrative (not real)',
    local: 'Data: internal',
  },
  brief: { published: 'Published', illustrative: 'Illustrative', local: 'Internal' },
  optionLocal: (date) => `Data: internal, imported ${date}`,
  caption: {
    illustrative: 'ILLUSTRATIVE DATA, not real figures',
    local: (date) => `Internal data, imported ${date}`,
    released: 'Internal data',
  },
  findingOf: (finding) => `[Illustrative] ${finding}`,
  internalFindingOf: (finding, isAll) => `[${isAll ? 'Internal' : 'Partly internal'}] ${finding}`,
  watermark: 'ILLUSTRATIVE DATA',
  banner: {
    name: 'Data layer shown',
    illustrative:
      'You are looking at ILLUSTRATIVE DATA: committee additions and staff reduction by province and year are made up by a program here, to show how such data would look. They are no real figures of any province.',
    local: (date, datasets, files) =>
      `You are looking at internal data imported on ${date}: ${datasets} (${files}). Everything else is published data.`,
    forVisit:
      'This browser does not allow storing, so the data lasts until the page is closed. Use “Save release” to keep it.',
    toPublished: 'Back to published data',
    remove: 'Remove internal data',
    save: 'Save release',
  },
  dataset: {
    committee: 'committee additions',
    staff: 'staff reduction',
    pilots: 'pilot models',
  },
  localGone:
    'The internal data was removed from this browser, perhaps in another tab, so the page shows published data.',
  noLocal:
    'This link shows internal data that was imported in another browser; none was imported in this one, so the page shows published data.',
  failed: {
    illustrative: (fault) =>
      `The illustrative data could not be opened, so the page shows published data. ${fault}`,
    local: (fault) =>
      `The internal data kept in this browser could not be read, so the page shows published data. Importing the Excel file again replaces it. ${fault}`,
  },
  importKept:
    'The browser did not allow the stored internal data to be removed. Please clear the data of this site in the settings of the browser.',
  slug: { illustrative: 'illustrative', local: 'internal' },
};
