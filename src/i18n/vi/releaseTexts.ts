/** Texts of a saved release. They travel with the code that makes it, not with the first view. */
export interface ReleaseTexts {
  /** Part of the file's name. */
  readonly slug: string;
  // Why no release was made, as the second part of a sentence.
  readonly refused: (fault: string) => string;
  readonly replaced: (shown: string, found: string) => string;
  readonly badDay: (value: string) => string;
  readonly readMeFile: string;
  readonly readMe: (release: ReleaseFacts) => readonly string[];
}

interface ReleaseFacts {
  readonly release: string;
  readonly day: string;
  readonly note: string;
  /** Files of the data folder that could not be read, so they are not in the ZIP. */
  readonly missing: readonly string[];
}

export const releaseTextsVi: ReleaseTexts = {
  slug: 'ban-phat-hanh',
  refused: (fault) =>
    `trang sẽ không đọc được bản này. ${fault} Với số liệu nhập từ Excel: sửa tệp Excel rồi nhập lại.`,
  replaced: (shown, found) =>
    `máy chủ đã có bản ${found}, còn trang này đang mở bản ${shown}. Hãy tải lại trang rồi lưu lại, để không ghi đè bản mới.`,
  badDay: (value) => `ngày phát hành “${value}” không phải một ngày có thật (năm-tháng-ngày).`,
  readMeFile: 'HUONG-DAN.txt',
  readMe: ({ release, day, note, missing }) => [
    `THEN CHỐT: BẢN PHÁT HÀNH ${release}, NGÀY ${day}`,
    ...(note === '' ? [] : [`Ghi chú: ${note}`]),
    '',
    '1. Trên máy chủ, mở thư mục có tệp index.html của trang và chép thư mục “data” ở đó ra nơi khác để phòng khi cần quay lại.',
    '2. Giải nén tệp ZIP này ngay tại thư mục đó, cho phép ghi đè các tệp trong “data”. Không xóa thư mục “data/previous”: trong đó là các bản cũ, dùng để so sánh.',
    `3. Mở lại trang. Mục “Nguồn và số liệu” phải ghi bản ${release}. Máy nào đang mở trang sẽ được mời tải lại.`,
    '4. Không sửa tay các tệp .json: trang kiểm tra mã băm và sẽ không nhận tệp đã sửa. Muốn đổi số liệu, hãy nhập lại từ Excel rồi lưu bản mới.',
    '5. Bản một tệp then-chot.html mang số liệu bên trong nên không đọc thư mục này.',
    ...(missing.length === 0
      ? []
      : [
          '',
          `Không đọc được nên không có trong tệp ZIP: ${missing.join(', ')}. Trên máy chủ, các tệp này giữ nguyên như cũ.`,
        ]),
  ],
};
