/** Texts of the order in which figures list provinces. */
export const sortControlVi = {
  orderOf: (figure: string) => `Thứ tự: ${figure}`,
  option: {
    value: 'Xếp theo số',
    name: 'Xếp theo tên',
    north: 'Xếp từ bắc vào nam',
  },
  /** Said by a figure that has left its own order. */
  note: {
    name: 'Các dòng xếp theo tên.',
    north: 'Các dòng xếp từ bắc vào nam.',
  },
};
