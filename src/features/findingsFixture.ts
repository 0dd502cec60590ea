import type { Finding, FindingsFile } from '@/domain/dataset';

// For unit tests only.

function finding(id: string, textVi: string, fields: Partial<Finding> = {}): Finding {
  return {
    id,
    topic: id,
    textVi,
    textEn: `${textVi} (en)`,
    figures: [],
    sourceId: 'article',
    locator: 'đoạn 1',
    ...fields,
  };
}

/** Three limitations, one cause, one lesson, two exemplars. */
export const findingsFile: FindingsFile = {
  exemplars: {
    nameVi: 'Nơi tiêu biểu',
    nameEn: 'Typical places',
    provinces: ['92', '60'],
    open: true,
    extent: 'many',
    sourceId: 'article',
    locator: 'đoạn 2',
  },
  limitations: [
    finding('staff', 'Một số nơi giảm chưa đủ', {
      extent: 'some',
      figures: ['staff-roadmap', 'staff-reduction', 'no-figure'],
    }),
    finding('appointments', 'Có lúc chưa giữ nghiêm tiêu chuẩn', {
      extent: 'at-times',
      figures: ['committee-additions'],
    }),
    finding('it', 'Ứng dụng công nghệ thông tin chậm'),
  ],
  causes: [finding('rules', 'Một số quy định chưa khớp nhau', { extent: 'some' })],
  lessons: [finding('care', 'Khoa học mà thận trọng', { figures: ['pilot-counts'] })],
};
