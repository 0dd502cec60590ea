import { vi } from './messages';

/** Texts of the presentation on a screen or projector. */
export const presentationVi = {
  ...vi.presentation,
  title: (figure: string) => `${figure} · Trình chiếu · Then Chốt`,
  previous: 'Trước',
  previousHint: 'Biểu đồ trước (phím ← hoặc Page Up)',
  next: 'Sau',
  nextHint: 'Biểu đồ sau (phím → hoặc Page Down)',
  end: 'Kết thúc',
  endHint: 'Kết thúc trình chiếu (phím Esc)',
  filter: 'Lọc',
  filterHint: 'Mở bộ lọc, biểu đồ đổi theo ngay',
  fullscreen: 'Toàn màn hình',
  leaveFullscreen: 'Thu nhỏ',
  fullscreenHint: 'Vào hoặc ra toàn màn hình',
  fullscreenKeyHint: 'Vào hoặc ra toàn màn hình (phím F)',
  choices: 'Chọn cho biểu đồ này',
  place: (place: number, of: number) => `Biểu đồ ${place} trong ${of}`,
  said: (place: string, name: string, finding: string) => `${place}. ${name}. ${finding}`,
  chart: (name: string) => `Phần vẽ: ${name}`,
  controls: 'Điều khiển trình chiếu',
};
