// A tally sheet of hong-phong-2023, 20 columns wide, as long as asked for: every name another, the verdicts mixed.
export const PLAN = "hong-phong-2023";

const common = [
  "STT",
  "Loại",
  "Tên tập thể, cá nhân, hộ gia đình",
  "Năm sinh",
  "Chức vụ",
  "Đơn vị",
  "Nhóm đối tượng",
  "Hình thức đề nghị",
  "Tóm tắt thành tích",
];
const evidence = [
  "Mức thành tích",
  "Nhiều sáng kiến, giải pháp",
  "Mức hoàn thành 6 tháng đầu năm 2023 (%)",
  "Số mô hình tiêu biểu",
  "Số công trình, phần việc",
  "Chấp hành pháp luật, an ninh trật tự",
  "Nỗ lực bám sát cơ sở",
  "Giải pháp",
  "Mưu trí, dũng cảm",
  "Kỷ luật, đang bị xem xét",
  "Ghi chú",
];
export const HEADERS = [...common, ...evidence];

const families = ["Nguyễn", "Hoàng", "Nông", "Lý", "Vi", "Lương", "Chu", "Bế"];
const given = ["Anh", "Bình", "Chiến", "Dung", "Hạnh", "Khánh", "Lan", "Minh", "Ngọc", "Phúc", "Thảo", "Vinh"];

/** As many rows as asked for; another seed is another sheet, down to the last number. */
export function grid(rows, seed = 0) {
  return Array.from({ length: rows }, (_, at) => {
    const i = at + seed * 7919;
    return at % 3 === 0 ? collective(i) : person(i);
  });
}

function collective(i) {
  return [
    i + 1,
    "Tập thể",
    `Thôn Bản ${given[i % 12]} ${i}`,
    "",
    "",
    `Cụm ${i % 17}`,
    i % 5 === 0 ? "Thôn" : "",
    ["", "BK tỉnh", "GK huyện"][i % 3],
    `Vận động Nhân dân hiến ${i} m2 đất, làm ${i % 9} km đường bê tông`,
    i % 4 === 0 ? "Tiêu biểu, xuất sắc" : "Tiêu biểu",
    i % 7 === 0 ? "Không" : "Có",
    95 + (i % 15),
    i % 2,
    i % 3 === 0 ? "" : 1,
    "Có",
    "",
    "",
    "",
    i % 50 === 0 ? "" : "Không",
    "",
  ];
}

function person(i) {
  return [
    i + 1,
    "Cá nhân",
    `${families[i % 8]} Văn ${given[i % 12]} ${i}`,
    1970 + (i % 30),
    "Công chức",
    `Cụm ${i % 17}`,
    ["Cán bộ, công chức", "Viên chức", "Cán bộ không chuyên trách thôn"][i % 3],
    i % 2 === 0 ? "BK tỉnh" : "",
    `Tham mưu ban hành ${i % 6} văn bản, giải quyết ${i} hồ sơ trước hạn`,
    "",
    "",
    "",
    "",
    "",
    "",
    i % 6 === 0 ? "Không" : "x",
    ["Giải pháp hữu ích", "Sáng kiến, giải pháp hữu ích", "Không", ""][i % 4],
    i % 11 === 0 ? "x" : "Không",
    i % 40 === 0 ? "Khiển trách" : "Không",
    "",
  ];
}
