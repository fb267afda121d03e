/**
 * A made-up list for round 1 of dong-dang-2025: 12 units, 16 collectives and 48 people. What it shows, on purpose: rows that are
 * eligible, that fail a criterion, that lack facts, that the council must judge, that are suspended; one person proposed by two
 * units and one written twice; a unit over its 20 %, a unit of four people; four people of equal achievement where two places
 * are left; dossiers that are late or not complete. No person and no figure in it is real.
 */
import { readSampleTable, type Sample, type SampleUnit, type SampleWriting } from "./sample";

const units: readonly SampleUnit[] = [
  { name: "Văn phòng Ban", people: 20 },
  { name: "Phòng Kế hoạch - Tài chính", people: 15 },
  { name: "Phòng Quản lý đầu tư", people: 15 },
  { name: "Phòng Quy hoạch và Xây dựng", people: 16 },
  { name: "Phòng Tài nguyên và Môi trường", people: 12 },
  { name: "Phòng Thương mại, Dịch vụ", people: 15 },
  { name: "Phòng Pháp chế", people: 4 },
  { name: "Đội Quản lý cửa khẩu số 1", people: 40 },
  { name: "Đội Quản lý cửa khẩu số 2", people: 35 },
  { name: "Đội Quản lý cửa khẩu số 3", people: 25 },
  { name: "Đội Quản lý cửa khẩu số 4", people: 20 },
  { name: "Trung tâm Dịch vụ hạ tầng", people: 30 },
];

const writing: SampleWriting = {
  round: 1,
  year: 2025,
  marks: {
    tapThe: ["xuat-sac-tieu-bieu", "guong-mau", "ky-luat-ky-cuong", "tich-cuc-tham-gia", "thanh-tich-duoc-cong-nhan"],
    caNhan: [
      "xuat-sac-tieu-bieu",
      "guong-mau",
      "tich-cuc-tham-gia",
      "doan-ket-trach-nhiem",
      "nhieu-thanh-tich",
      "danh-gia-hoan-thanh-tot",
    ],
  },
  percent: "ty-le-hoan-thanh",
  papers: ["tom-tat", "bao-cao"],
  requests: {
    "": "",
    gk: "Giấy khen của Trưởng ban",
    gktt: "Giấy khen của Đảng ủy, Trưởng ban",
    bk: "Bằng khen của Chủ tịch UBND tỉnh",
  },
};

const collectives = `
 1 | Văn phòng Ban                  | | | | ccccc | 105 | Không | gktt | 20/8 | cc | Số hóa 100% văn bản đi, đến; phục vụ tốt Đại hội Đảng bộ Ban |
 1 | Chi bộ Văn phòng               | | | | ccccc | 98 | Không | bk   | 27/8 | cc | Chi bộ 5 năm liền hoàn thành tốt nhiệm vụ | Đề nghị thẳng cấp tỉnh
 2 | Phòng Kế hoạch - Tài chính     | | | | ccccc | Chưa đến kỳ | Không | gktt | 21/8 | cc | Giải ngân vốn đầu tư đúng tiến độ; tiết kiệm 4% chi thường xuyên |
 3 | Phòng Quản lý đầu tư           | | | | ccccc | 108 | Không | gktt | 22/8 | cc | Rút ngắn 3 ngày thời gian thẩm tra hồ sơ dự án; hoàn thành trước hạn 2 nhiệm vụ trọng tâm |
 4 | Phòng Quy hoạch và Xây dựng    | | | | ccccc | 99.2 | Không | gktt | 27/8 | cc | Hoàn thành 2 hồ sơ điều chỉnh quy hoạch phân khu; 1 hồ sơ chậm |
 5 | Phòng Tài nguyên và Môi trường | | | | ccccc | 102 | Không | gktt | 26/8 | cc | Kiểm tra môi trường 18 bến bãi, xử lý xong 5 điểm |
 6 | Phòng Thương mại, Dịch vụ      | | | | ccccc | 100 | Không | gktt | 29/8 | cc | Tổ chức 3 hội nghị gặp gỡ doanh nghiệp xuất nhập khẩu |
 7 | Phòng Pháp chế                 | | | | ccccc | 100 | Không | gktt | 28/8 | cc | Rà soát 46 văn bản, kiến nghị bãi bỏ 5 văn bản không còn phù hợp |
 8 | Đội Quản lý cửa khẩu số 1      | | | | ccccc | 106 | Không | gktt | 25/8 | cc | Phân luồng phương tiện theo khung giờ, không để ùn tắc kéo dài |
 8 | Chi bộ Đội số 1                | | | | ccccc | 101 | Không | gktt | 28/8 | cc | Kết nạp 4 đảng viên mới; đăng ký 6 việc làm theo Bác |
 9 | Đội Quản lý cửa khẩu số 2      | | | | ccccc | 104 | Không | gktt | 26/8 | cc | Mô hình "Tổ hỗ trợ doanh nghiệp tại cửa khẩu" được Ban công nhận |
10 | Đội Quản lý cửa khẩu số 3      | | | | cccck | 102 | Không | gktt | 25/8 | cc | Bảo đảm trực 24/24 giờ; sáng kiến chưa được công nhận |
10 | Chi bộ Đội số 3                | | | | ccccc | 103 | Không | gktt | 25/8 | c- | Sinh hoạt chuyên đề đều; 100% đảng viên hoàn thành tốt nhiệm vụ |
11 | Đội Quản lý cửa khẩu số 4      | | | | c-ccc | 100 | Không | gktt | 29/8 | -c | Cải tạo 2 điểm kiểm tra, giảm thời gian chờ của lái xe |
12 | Trung tâm Dịch vụ hạ tầng      | | | | ccccc | 104 | Đang điều tra, thanh tra, kiểm tra | gktt | 28/8 | cc | Vận hành an toàn hệ thống điện, nước, bến bãi | Đoàn kiểm tra chưa kết luận
12 | Chi bộ Trung tâm               | | | | ccccc | 100 | Khiển trách | gktt | 30/8 | cc | Vận động đoàn viên ủng hộ 62 triệu đồng làm nhà tình nghĩa | Kỷ luật một đảng viên, đã xong tháng 3/2025
`;

const people = `
 1 | Nông Thị Minh Ngà   | 1984 | Nữ  | Phó Chánh Văn phòng  | cccccc | 108  | Không | gk | 20/8 | cc | Chủ trì xây dựng phần mềm theo dõi nhiệm vụ, giảm 60% văn bản giấy |
 1 | Hoàng Đức Lâm       | 1990 | Nam | Chuyên viên          | cccccc | 105  | Không | gk | 20/8 | cc | Viết công cụ tổng hợp báo cáo tuần cho 12 đơn vị |
 1 | Lý Thu Trà          | 1993 | Nữ  | Văn thư              | cccccc | 102  | Không | gk | 20/8 | cc | Số hóa 12.400 trang hồ sơ lưu trữ |
 1 | Chu Văn Tiệp        | 1979 | Nam | Lái xe               | cccccc | 100  | Không | gk | 20/8 | c- | 15 năm lái xe an toàn; tiết kiệm 5% nhiên liệu |
 2 | Triệu Thị Hồng Vân  | 1986 | Nữ  | Phó Trưởng phòng     | cccccc | 106  | Không | gk | 21/8 | cc | Tham mưu phân bổ vốn sớm 20 ngày so với kế hoạch |
 2 | Vi Quốc Đạt         | 1991 | Nam | Chuyên viên          | cccccc | 101  | Không | gk | 21/8 | cc | Quyết toán xong 4 dự án tồn đọng |
 2 | Bế Thị Lan Chi      | 1995 | Nữ  | Kế toán              | cccccc | 98.5 | Không | gk | 21/8 | cc | Đối chiếu công nợ với 37 doanh nghiệp |
 3 | Lương Minh Khuê     | 1982 | Nam | Phó Trưởng phòng     | cccccc | 112  | Không | gk | 22/8 | cc | Hoàn thành sớm 2 tháng hồ sơ lựa chọn nhà đầu tư mô hình cửa khẩu thông minh |
 3 | Hứa Thị Bích Đào    | 1989 | Nữ  | Chuyên viên          | cccccc | 105  | Không | gk | 22/8 | cc | Sáng kiến bảng kiểm hồ sơ dự án, áp dụng toàn Ban |
 3 | Nông Quang Huy      | 1994 | Nam | Chuyên viên          | cccccc | 97   | Không | bk | 22/8 | cc | Tham gia tổ công tác đối ngoại biên giới | Đề nghị thẳng cấp tỉnh
 4 | Đàm Văn Khải        | 1980 | Nam | Trưởng phòng         | cccccc | 105  | Không | gk | 27/8 | cc | Chỉ đạo hoàn thành 2 đồ án quy hoạch phân khu |
 4 | Lộc Thị Thu Hà      | 1992 | Nữ  | Chuyên viên          | ccccc- | 100  | Không | gk | 27/8 | cc | Cập nhật bản đồ số toàn khu kinh tế |
 4 | Dương Hữu Thắng     | 1987 | Nam | Chuyên viên          | cccccc | 103  | Không | gk | 27/8 | cc | Giám sát 3 công trình, cắt giảm 1,2 tỷ đồng khối lượng trùng |
 5 | Hoàng Thị Diệp      | 1988 | Nữ  | Chuyên viên          | cccccc | 104  | Không | gk | 26/8 | cc | Đề xuất điểm thu gom rác tại bến xe hàng | Chuyển về Phòng từ 01/8/2025
 5 | Mã Văn Tùng         | 1985 | Nam | Phó Trưởng phòng     | cccccc | 102  | Không | gk | 26/8 | cc | Quan trắc môi trường 6 điểm, công khai số liệu hằng tuần |
 5 | Linh Thị Quỳnh      | 1996 | Nữ  | Chuyên viên          | cccccc | 100  | Không | gk | 26/8 | cc | Lập hồ sơ địa chính 214 thửa đất |
 6 | Nguyễn Thị Hải Yến  | 1983 | Nữ  | Trưởng phòng         | cccccc | 106  | Không | gk | 28/8 | cc | Kết nối 9 doanh nghiệp xuất khẩu nông sản qua cửa khẩu |
 6 | Lành Văn Bằng       | 1990 | Nam | Chuyên viên          | cccccc | Chưa đến kỳ | Không | gk | 28/8 | cc | Xây dựng cẩm nang thủ tục cho lái xe đường dài |
 6 | Phạm Ngọc Sơn       | 1978 | Nam | Chuyên viên          | cccccc | 100  | Khiển trách | gk | 29/8 | cc | Theo dõi giá cước bến bãi 8 tháng | Kỷ luật đã xong tháng 02/2025
 7 | Tô Thị Kim Oanh     | 1986 | Nữ  | Phó Trưởng phòng     | cccccc | 110  | Không | gk | 28/8 | cc | Chủ trì bộ câu hỏi pháp luật cho 12 đơn vị |
 8 | Hoàng Văn Đoàn      | 1981 | Nam | Đội trưởng           | cccccc | 110  | Không | gk | 25/8 | cc | Điều hành phân luồng 1.100 xe mỗi ngày mùa cao điểm |
 8 | Nông Thị Hiền       | 1990 | Nữ  | Nhân viên            | cccccc | 105  | Không | gk | 25/8 | cc | Dịch và niêm yết hướng dẫn bằng hai thứ tiếng |
 8 | Vi Văn Thắng        | 1992 | Nam | Nhân viên            | cccccc | 100  | Không | gk | 25/8 | cc | Trực 24/24 giờ, phát hiện 7 xe khai sai hàng |
 8 | Lý Văn Sinh         | 1988 | Nam | Tổ trưởng            | cccccc | 107  | Đang xem xét kỷ luật | gk | 25/8 | cc | Cải tiến quy trình giao ca | Đang họp xét
 8 | Chu Thị Thanh Mai   | 1994 | Nữ  | Nhân viên            | cccccc | 101  | Không | gk | 25/8 | cc | Sổ giao ca điện tử, bỏ 4 loại sổ giấy |
 8 | Trần Văn Quyết      | 1985 | Nam | Nhân viên            | cccccc | 99   | Không | gk | 25/8 | cc | Hỗ trợ 320 lượt lái xe làm thủ tục |
 8 | Bế Văn Đô           | 1997 | Nam | Nhân viên            | cccccc |      | Không | gk | 25/8 | -- | Tham gia đội văn nghệ chào mừng Đại hội |
 9 | Hoàng Thị Lệ        | 1987 | Nữ  | Phó Đội trưởng       | cccccc | 104  | Không | gk | 26/8 | cc | Lập Tổ hỗ trợ doanh nghiệp tại cửa khẩu |
 9 | Nông Văn Chính      | 1983 | Nam | Tổ trưởng            | cccccc | 103  | Không | gk | 26/8 | cc | Sắp xếp lại bãi chờ, thêm 40 chỗ đỗ |
 9 | Triệu Văn Hào       | 1991 | Nam | Nhân viên            | cccckc | 100  | Không | gk | 26/8 | cc | Hoàn thành nhiệm vụ được giao |
 9 | Đinh Thị Nhung      | 1989 | Nữ  | Nhân viên            | cccccc | 100  | Không | gk | 26/8 | cc | Thu đúng, đủ phí bến bãi; không có khiếu nại |
 9 | Lương Văn Bách      | 1995 | Nam | Nhân viên            | cccccc | 101  |       | gk | 26/8 | cc | Tổ chức 5 buổi "Bình dân học vụ số" |
 9 | Hoàng Thị Diệp      | 1988 | Nữ  | Nhân viên            | cccccc | 102  | Không | gk | 26/8 | cc | Hướng dẫn khai báo điện tử cho 210 lái xe | Công tác tại Đội đến 31/7/2025
 9 | Vi Thị Phượng       | 1993 | Nữ  | Nhân viên            | cccct- | 100  | Không | gk | 26/8 | cc | Đang chờ công nhận sáng kiến |
10 | Hoàng Văn Lợi       | 1984 | Nam | Đội trưởng           | cccccc | 102  | Không | gk | 25/8 | cc | Phối hợp tuần tra 48 lượt, không để xảy ra mất an toàn |
10 | Nông Thị Duyên      | 1992 | Nữ  | Nhân viên            | cccccc | 100  | Không | gk | 25/8 | cc | Nhập liệu 9.800 tờ khai không sai sót |
10 | Lê Văn Hùng         | 1980 | Nam | Nhân viên            | kccccc | 100  | Không | gk | 25/8 | cc | Hoàn thành tốt nhiệm vụ chuyên môn |
10 | Hứa Văn Toản        | 1996 | Nam | Nhân viên            | cc--cc | 100  | Không | gk | 25/8 | c- | Sửa chữa 12 camera giám sát |
10 | Mông Thị Thùy       | 1990 | Nữ  | Nhân viên            | cccccc | 101  | Không | gk | 25/8 | cc | Đầu mối công đoàn, vận động hiến máu 35 lượt |
11 | Lộc Văn Tú          | 1982 | Nam | Đội trưởng           | cccccc | 103  | Không | gk | 29/8 | cc | Cải tạo 2 điểm kiểm tra, giảm thời gian chờ |
11 | Nguyễn Văn Phú      | 1979 | Nam | Nhân viên            | cccccc | 100  | Cảnh cáo | gk | 29/8 | cc | Trực bảo vệ mốc giới | Kỷ luật đã xong tháng 01/2025
11 | Đặng Thị Hoa        | 1991 | Nữ  | Nhân viên            | cccccc | 100  | Không | gk | 29/8 | cc | Vệ sinh, trồng 600 cây xanh dọc tuyến |
11 | Phùng Văn Lập       | 1988 | Nam | Nhân viên            | ccccck | 96   | Không | gk | 29/8 | cc | Tham gia phong trào thể thao |
12 | Vũ Thị Ngân         | 1985 | Nữ  | Phó Giám đốc         | cccccc | 104  | Không | gk | 28/8 | cc | Đàm phán giảm 8% giá điện, nước dịch vụ |
12 | Hoàng Trung Kiên    | 1990 | Nam | Kỹ thuật viên        | cccccc | 102  | Không | gk | 28/8 | cc | Tự sửa 2 trạm bơm, tiết kiệm 85 triệu đồng |
12 | Lường Văn Sáng      | 1987 | Nam | Kỹ thuật viên        | cccccc | 103  | Đang xác minh đơn thư | gk | 28/8 | cc | Lắp 40 đèn năng lượng mặt trời | Có đơn, đang xác minh
12 | Hoàng Trung Kiên    | 1990 | Nam | Kỹ thuật viên        | cccccc | 102  | Không | gk | 30/8 | cc | Sửa trạm bơm (đơn vị gửi bổ sung) |
12 | Ngô Thị Tâm         | 1994 | Nữ  | Nhân viên            | -cccc- | 100  | Không | gk |      | c- | Chăm sóc khuôn viên nhà làm việc |
`;

const groups = readSampleTable(collectives, "tapThe", units, writing);

export const dongDangSample: Sample = {
  campaign: "dong-dang-2025",
  issuer: ["BAN QUẢN LÝ KKTCK ĐỒNG ĐĂNG - LẠNG SƠN", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"],
  title: "BẢNG TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG ĐỢT 1 NĂM 2025",
  subtitle:
    "Phong trào thi đua đặc biệt chào mừng Đại hội đảng bộ các cấp, Đại hội Đảng bộ tỉnh lần thứ XVIII (bảng ví dụ: tên người và số liệu đều không có thật)",
  signedAt: "Đồng Đăng, ngày 05 tháng 9 năm 2025",
  signers: [
    { title: "NGƯỜI LẬP BIỂU", name: "Lâm Thị Thu Hường" },
    { title: "TM. THƯỜNG TRỰC HỘI ĐỒNG", name: "Lâm Quang Thiện" },
  ],
  units,
  nominations: [...groups, ...readSampleTable(people, "caNhan", units, writing, groups.length + 1)],
};
