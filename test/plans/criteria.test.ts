/**
 * Every cell (plan, form, criteria group) against the plan's own paragraph, word for word: nothing of it is lost in the
 * criteria, and no criterion says what the plan does not.
 */
import type { Campaign, Clause, Criterion, Test } from "../../src/award/campaign/campaign";
import { planById, plans } from "../../src/plans/plans";

interface Cell {
  readonly plan: string;
  readonly tier: string;
  readonly group: string;
  /** The paragraph as the plan prints it. */
  readonly paragraph: string;
  /** Its words that are no criterion, in order: the subject it speaks of, and connecting words. */
  readonly left: readonly string[];
  /** id | clause as printed | evidence | test | choice set and option. */
  readonly criteria: readonly string[];
}

/** Cao Lộc writes on its own form in two places: IV.1, and IV.2. */
const caoLocForm =
  "Giấy khen của Chủ tịch UBND xã: Xét khen thưởng cho các tập thể (cơ quan, trường học, thôn), cá nhân hoàn thành tốt nhiệm vụ công tác năm 2025 trở lên, có thành tích tiêu biểu, xuất sắc trong phong trào thi đua.";
const caoLocStandard =
  "Tập thể, cá nhân hoàn thành tốt, vượt mức các chỉ tiêu, nhiệm vụ trong Kế hoạch này. Có sáng kiến, mô hình mới, cách làm hay mang lại hiệu quả thiết thực trong công tác, quản lý, điều hành hoặc phục vụ Nhân dân. Việc xét khen thưởng thực hiện vào dịp đánh giá thi đua, khen thưởng tổng kết năm 2025.";
/** The last sentence of IV.2 says when, not what. */
const caoLocWhen = "việc xét khen thưởng thực hiện vào dịp đánh giá thi đua khen thưởng tổng kết năm 2025";

const cells: readonly Cell[] = [
  // Cao Lâu, V.2.1.2
  {
    plan: "cao-lau-2023",
    tier: "giay-khen-huyen",
    group: "tap-the",
    paragraph:
      "Có thành tích tiêu biểu trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào thi đua, có nhiều sáng kiến, giải pháp, hoàn thành vượt mức chỉ tiêu, tiến độ thực hiện các nhiệm vụ đề ra trong 6 tháng đầu năm 2023, phần việc cụ thể thiết thực chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023); thực hiện đúng quy định của pháp luật, bảo đảm an ninh chính trị, trật tự an toàn xã hội trên địa bàn quản lý.",
    left: [],
    criteria: [
      "huyen-tt-thanh-tich | V.2.1.2.a | muc-thanh-tich | atLeastLevel Tiêu biểu",
      "huyen-tt-sang-kien | V.2.1.2.a | nhieu-sang-kien | yes",
      "huyen-tt-vuot-muc | V.2.1.2.a | muc-hoan-thanh | moreThan 100",
      "huyen-tt-phan-viec | V.2.1.2.a | phan-viec | yes",
      "huyen-tt-phap-luat | V.2.1.2.a | chap-hanh-phap-luat | yes",
    ],
  },
  {
    plan: "cao-lau-2023",
    tier: "giay-khen-huyen",
    group: "ca-nhan",
    paragraph:
      "Cán bộ, công chức: có nhiều nỗ lực bám sát cơ sở, có giải pháp hữu ích trong việc xây dựng, tham mưu trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra việc thực hiện cơ chế, chính sách, hướng dẫn hoặc tháo gỡ khó khăn cho cơ sở góp phần hoàn thành các nhiệm vụ trọng tâm của cơ quan, đơn vị; hoặc mưu trí, dũng cảm trong thực hiện nhiệm vụ.",
    left: ["cán bộ công chức", "hoặc"],
    criteria: [
      "huyen-cn-no-luc | V.2.1.2.b | no-luc-bam-sat | yes | huyen-cn a",
      "huyen-cn-giai-phap | V.2.1.2.b | giai-phap | atLeastLevel Giải pháp hữu ích | huyen-cn a",
      "huyen-cn-muu-tri | V.2.1.2.b | muu-tri-dung-cam | yes | huyen-cn b",
    ],
  },
  {
    plan: "cao-lau-2023",
    tier: "giay-khen-huyen",
    group: "ho-gia-dinh",
    paragraph:
      "Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước; tích cực hưởng ứng đợt thi đua, có việc làm thiết thực (đóng góp công sức, vật chất…), sản xuất giỏi, có thu nhập cao góp phần thực hiện mục tiêu phát triển kinh tế, xã hội, quốc phòng, an ninh của địa phương, đơn vị.",
    left: [],
    criteria: [
      "huyen-hgd-guong-mau | V.2.1.2.c | guong-mau-chap-hanh | yes",
      "huyen-hgd-huong-ung | V.2.1.2.c | tich-cuc-huong-ung | yes",
      "huyen-hgd-viec-lam | V.2.1.2.c | viec-lam-dong-gop | atLeastLevel Thiết thực",
      "huyen-hgd-san-xuat | V.2.1.2.c | san-xuat-gioi | yes",
    ],
  },
  // Cao Lâu, V.2.2
  {
    plan: "cao-lau-2023",
    tier: "bang-khen-tinh",
    group: "tap-the",
    paragraph:
      "Có thành tích tiêu biểu, xuất sắc trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào thi đua, có nhiều sáng kiến, giải pháp, hoàn thành vượt mức chỉ tiêu, tiến độ thực hiện các nhiệm vụ đề ra trong 6 tháng đầu năm 2023; thực hiện đúng quy định của pháp luật, bảo đảm an ninh chính trị, trật tự an toàn xã hội trên địa bàn quản lý.",
    left: [],
    criteria: [
      "tinh-tt-thanh-tich | V.2.2.a | muc-thanh-tich | atLeastLevel Tiêu biểu, xuất sắc",
      "tinh-tt-sang-kien | V.2.2.a | nhieu-sang-kien | yes",
      "tinh-tt-vuot-muc | V.2.2.a | muc-hoan-thanh | moreThan 100",
      "tinh-tt-phap-luat | V.2.2.a | chap-hanh-phap-luat | yes",
    ],
  },
  {
    plan: "cao-lau-2023",
    tier: "bang-khen-tinh",
    group: "ca-nhan",
    paragraph:
      "Cán bộ, công chức: có nhiều nỗ lực bám sát cơ sở, có sáng kiến, giải pháp hữu ích trong việc xây dựng, trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra việc thực hiện cơ chế, chính sách, hướng dẫn hoặc tháo gỡ khó khăn cho cơ sở góp phần hoàn thành các nhiệm vụ trọng tâm của cơ quan, đơn vị; hoặc mưu trí, dũng cảm trong thực hiện nhiệm vụ.",
    left: ["cán bộ công chức", "hoặc"],
    criteria: [
      "tinh-cn-no-luc | V.2.2.b | no-luc-bam-sat | yes | tinh-cn a",
      "tinh-cn-giai-phap | V.2.2.b | giai-phap | atLeastLevel Sáng kiến, giải pháp hữu ích | tinh-cn a",
      "tinh-cn-muu-tri | V.2.2.b | muu-tri-dung-cam | yes | tinh-cn b",
    ],
  },
  {
    plan: "cao-lau-2023",
    tier: "bang-khen-tinh",
    group: "ho-gia-dinh",
    paragraph:
      "Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước; tích cực hưởng ứng đợt thi đua, có việc làm nổi bật, thiết thực (đóng góp công sức, vật chất…), sản xuất giỏi, có thu nhập cao góp phần thực hiện mục tiêu phát triển kinh tế, xã hội, quốc phòng, an ninh của địa phương, đơn vị.",
    left: [],
    criteria: [
      "tinh-hgd-guong-mau | V.2.2.c | guong-mau-chap-hanh | yes",
      "tinh-hgd-huong-ung | V.2.2.c | tich-cuc-huong-ung | yes",
      "tinh-hgd-viec-lam | V.2.2.c | viec-lam-dong-gop | atLeastLevel Nổi bật, thiết thực",
      "tinh-hgd-san-xuat | V.2.2.c | san-xuat-gioi | yes",
    ],
  },
  // Hồng Phong, V.2.1.1
  {
    plan: "hong-phong-2023",
    tier: "giay-khen-xa",
    group: "tap-the",
    paragraph:
      "Có thành tích tiêu biểu trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào thi đua, có nhiều sáng kiến, giải pháp, hoàn thành vượt mức chỉ tiêu, tiến độ thực hiện các nhiệm vụ đề ra trong 6 tháng đầu năm 2023; thực hiện đúng quy định của pháp luật, bảo đảm an ninh chính trị, trật tự an toàn xã hội.",
    left: [],
    criteria: [
      "xa-tt-thanh-tich | V.2.1.1.a | muc-thanh-tich | atLeastLevel Tiêu biểu",
      "xa-tt-sang-kien | V.2.1.1.a | nhieu-sang-kien | yes",
      "xa-tt-vuot-muc | V.2.1.1.a | muc-hoan-thanh | moreThan 100",
      "xa-tt-phap-luat | V.2.1.1.a | chap-hanh-phap-luat | yes",
    ],
  },
  {
    plan: "hong-phong-2023",
    tier: "giay-khen-xa",
    group: "ca-nhan",
    paragraph:
      "Cán bộ, công chức, và các cán bộ không chuyên trách thôn có nhiều nỗ lực bám sát cơ sở, có giải pháp hữu ích trong việc xây dựng, tham mưu trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra việc thực hiện cơ chế, chính sách, hướng dẫn hoặc tháo gỡ khó khăn cho cơ sở góp phần hoàn thành các nhiệm vụ trọng tâm của cơ quan, của thôn; hoặc mưu trí, dũng cảm trong thực hiện nhiệm vụ.",
    left: ["cán bộ công chức và các cán bộ không chuyên trách thôn", "hoặc"],
    criteria: [
      "xa-cn-no-luc | V.2.1.1.b | no-luc-bam-sat | yes | xa-cn a",
      "xa-cn-giai-phap | V.2.1.1.b | giai-phap | atLeastLevel Giải pháp hữu ích | xa-cn a",
      "xa-cn-muu-tri | V.2.1.1.b | muu-tri-dung-cam | yes | xa-cn b",
    ],
  },
  {
    plan: "hong-phong-2023",
    tier: "giay-khen-xa",
    group: "ho-gia-dinh",
    paragraph:
      "Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước; tích cực hưởng ứng đợt thi đua, có việc làm thiết thực (đóng góp công sức, vật chất...), sản xuất giỏi, có thu nhập cao góp phần thực hiện mục tiêu phát triển kinh tế, xã hội, quốc phòng, an ninh của địa phương.",
    left: [],
    criteria: [
      "xa-hgd-guong-mau | V.2.1.1.c | guong-mau-chap-hanh | yes",
      "xa-hgd-huong-ung | V.2.1.1.c | tich-cuc-huong-ung | yes",
      "xa-hgd-viec-lam | V.2.1.1.c | viec-lam-dong-gop | atLeastLevel Thiết thực",
      "xa-hgd-san-xuat | V.2.1.1.c | san-xuat-gioi | yes",
    ],
  },
  // Hồng Phong, V.2.1.2, printed 2.2.2
  {
    plan: "hong-phong-2023",
    tier: "giay-khen-huyen",
    group: "tap-the",
    paragraph:
      "Có thành tích tiêu biểu trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào thi đua, có nhiều sáng kiến, giải pháp, hoàn thành vượt mức chỉ tiêu, tiến độ thực hiện các nhiệm vụ đề ra trong 6 tháng đầu năm 2023; có 01 mô hình tiêu biểu hoặc 01 công trình, phần việc cụ thể thiết thực chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023); thực hiện đúng quy định của pháp luật, bảo đảm an ninh chính trị, trật tự an toàn xã hội.",
    left: [],
    criteria: [
      "huyen-tt-thanh-tich | V.2.2.2.a | muc-thanh-tich | atLeastLevel Tiêu biểu",
      "huyen-tt-sang-kien | V.2.2.2.a | nhieu-sang-kien | yes",
      "huyen-tt-vuot-muc | V.2.2.2.a | muc-hoan-thanh | moreThan 100",
      "huyen-tt-mo-hinh | V.2.2.2.a | mo-hinh-cong-trinh | atLeast 1",
      "huyen-tt-phap-luat | V.2.2.2.a | chap-hanh-phap-luat | yes",
    ],
  },
  {
    plan: "hong-phong-2023",
    tier: "giay-khen-huyen",
    group: "ca-nhan",
    paragraph:
      "Cán bộ, công chức, cán bộ, chiến sỹ trong lực lượng vũ trang: có nhiều nỗ lực bám sát cơ sở, có giải pháp hữu ích trong việc xây dựng, tham mưu trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra việc thực hiện cơ chế, chính sách, hướng dẫn hoặc tháo gỡ khó khăn cho cơ sở góp phần hoàn thành các nhiệm vụ trọng tâm của cơ quan; hoặc mưu trí, dũng cảm trong thực hiện nhiệm vụ.",
    left: ["cán bộ công chức cán bộ chiến sỹ trong lực lượng vũ trang", "hoặc"],
    criteria: [
      "huyen-cn-no-luc | V.2.2.2.b | no-luc-bam-sat | yes | huyen-cn a",
      "huyen-cn-giai-phap | V.2.2.2.b | giai-phap | atLeastLevel Giải pháp hữu ích | huyen-cn a",
      "huyen-cn-muu-tri | V.2.2.2.b | muu-tri-dung-cam | yes | huyen-cn b",
    ],
  },
  {
    plan: "hong-phong-2023",
    tier: "giay-khen-huyen",
    group: "ho-gia-dinh",
    paragraph:
      "Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước; tích cực hưởng ứng đợt thi đua, có việc làm thiết thực (đóng góp công sức, vật chất...), sản xuất giỏi, có thu nhập cao góp phần thực hiện mục tiêu phát triển kinh tế, xã hội, quốc phòng, an ninh của địa phương, đơn vị.",
    left: [],
    criteria: [
      "huyen-hgd-guong-mau | V.2.2.2.c | guong-mau-chap-hanh | yes",
      "huyen-hgd-huong-ung | V.2.2.2.c | tich-cuc-huong-ung | yes",
      "huyen-hgd-viec-lam | V.2.2.2.c | viec-lam-dong-gop | atLeastLevel Thiết thực",
      "huyen-hgd-san-xuat | V.2.2.2.c | san-xuat-gioi | yes",
    ],
  },
  // Hồng Phong, V.2.2
  {
    plan: "hong-phong-2023",
    tier: "bang-khen-tinh",
    group: "tap-the",
    paragraph:
      "Có thành tích tiêu biểu, xuất sắc trong chỉ đạo, tuyên truyền, tổ chức thực hiện phong trào thi đua, có nhiều sáng kiến, giải pháp, hoàn thành vượt mức chỉ tiêu, tiến độ thực hiện các nhiệm vụ đề ra trong 6 tháng đầu năm 2023; có ít nhất 01 mô hình tiêu biểu hoặc 01 công trình, phần việc cụ thể thiết thực chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023); thực hiện đúng quy định của pháp luật, bảo đảm an ninh chính trị, trật tự an toàn xã hội trên địa bàn quản lý.",
    left: [],
    criteria: [
      "tinh-tt-thanh-tich | V.2.2.a | muc-thanh-tich | atLeastLevel Tiêu biểu, xuất sắc",
      "tinh-tt-sang-kien | V.2.2.a | nhieu-sang-kien | yes",
      "tinh-tt-vuot-muc | V.2.2.a | muc-hoan-thanh | moreThan 100",
      "tinh-tt-mo-hinh | V.2.2.a | mo-hinh-cong-trinh | atLeast 1",
      "tinh-tt-phap-luat | V.2.2.a | chap-hanh-phap-luat | yes",
    ],
  },
  {
    plan: "hong-phong-2023",
    tier: "bang-khen-tinh",
    group: "ca-nhan",
    paragraph:
      "Cán bộ, công chức, viên chức; cán bộ, chiến sỹ trong lực lượng vũ trang: có nhiều nỗ lực bám sát cơ sở, có sáng kiến, giải pháp hữu ích trong việc xây dựng, trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra việc thực hiện cơ chế, chính sách, hướng dẫn hoặc tháo gỡ khó khăn cho cơ sở góp phần hoàn thành các nhiệm vụ trọng tâm của cơ quan, đơn vị; hoặc mưu trí, dũng cảm trong thực hiện nhiệm vụ.",
    left: ["cán bộ công chức viên chức cán bộ chiến sỹ trong lực lượng vũ trang", "hoặc"],
    criteria: [
      "tinh-cn-no-luc | V.2.2.b | no-luc-bam-sat | yes | tinh-cn a",
      "tinh-cn-giai-phap | V.2.2.b | giai-phap | atLeastLevel Sáng kiến, giải pháp hữu ích | tinh-cn a",
      "tinh-cn-muu-tri | V.2.2.b | muu-tri-dung-cam | yes | tinh-cn b",
    ],
  },
  {
    plan: "hong-phong-2023",
    tier: "bang-khen-tinh",
    group: "ho-gia-dinh",
    paragraph:
      "Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước; tích cực hưởng ứng đợt thi đua, có việc làm nổi bật, thiết thực (đóng góp công sức, vật chất...), sản xuất giỏi, có thu nhập cao góp phần thực hiện mục tiêu phát triển kinh tế, xã hội, quốc phòng, an ninh của địa phương, đơn vị.",
    left: [],
    criteria: [
      "tinh-hgd-guong-mau | V.2.2.c | guong-mau-chap-hanh | yes",
      "tinh-hgd-huong-ung | V.2.2.c | tich-cuc-huong-ung | yes",
      "tinh-hgd-viec-lam | V.2.2.c | viec-lam-dong-gop | atLeastLevel Nổi bật, thiết thực",
      "tinh-hgd-san-xuat | V.2.2.c | san-xuat-gioi | yes",
    ],
  },
  // Bắc Sơn, V: one text for both forms and both groups
  ...["giay-khen-xa", "bang-khen-tinh"].flatMap((tier) =>
    ["tap-the", "ca-nhan"].map((group) => ({
      plan: "bac-son-2025",
      tier,
      group,
      paragraph:
        "Đối với khen thưởng tại Đại hội Đảng bộ xã nhiệm kỳ 2025-2030: Là tập thể, cá nhân gương mẫu chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; nội bộ đoàn kết, tích cực thực hành tiết kiệm, chống lãng phí; phòng, chống tham nhũng, tiêu cực; không có cá nhân vi phạm và bị kỷ luật từ hình thức khiển trách trở lên; có sáng kiến, cách làm hay hoặc hành động, việc làm cụ thể thiết thực, hiệu quả; có thành tích xuất sắc, tiêu biểu trong thực hiện các nội dung thi đua tại mục II Kế hoạch này.",
      left: ["đối với khen thưởng tại đại hội đảng bộ xã nhiệm kỳ 2025 2030 là tập thể cá nhân", "hoặc"],
      criteria: [
        "guong-mau | V | guong-mau-chap-hanh | yes",
        "doan-ket | V | noi-bo-doan-ket | yes",
        "tiet-kiem | V | tiet-kiem-chong-tham-nhung | yes",
        "khong-ky-luat | V | ky-luat | notPunished",
        "sang-kien | V | sang-kien | yes | sang-kien-hoac-viec-lam a",
        "viec-lam | V | viec-lam-thiet-thuc | yes | sang-kien-hoac-viec-lam b",
        "thanh-tich | V | thanh-tich-xuat-sac | yes",
      ],
    })),
  ),
  // Cao Lộc, IV.1 and IV.2
  {
    plan: "cao-loc-2025",
    tier: "giay-khen-xa",
    group: "tap-the",
    paragraph: `${caoLocForm} ${caoLocStandard}`,
    left: [
      // the rating is read as binding cá nhân only (note 003-8)
      "giấy khen của chủ tịch ubnd xã xét khen thưởng cho các tập thể cơ quan trường học thôn cá nhân hoàn thành tốt nhiệm vụ công tác năm 2025 trở lên",
      "tập thể cá nhân",
      caoLocWhen,
    ],
    criteria: [
      "thanh-tich | IV.1 | thanh-tich-tieu-bieu | yes",
      "hoan-thanh | IV.2 | muc-hoan-thanh | atLeast 100",
      "sang-kien | IV.2 | sang-kien | yes",
    ],
  },
  {
    plan: "cao-loc-2025",
    tier: "giay-khen-xa",
    group: "ca-nhan",
    paragraph: `${caoLocForm} ${caoLocStandard}`,
    left: [
      "giấy khen của chủ tịch ubnd xã xét khen thưởng cho các tập thể cơ quan trường học thôn cá nhân",
      "tập thể cá nhân",
      caoLocWhen,
    ],
    criteria: [
      "xep-loai | IV.1 | muc-xep-loai | atLeastLevel Hoàn thành tốt nhiệm vụ",
      "thanh-tich | IV.1 | thanh-tich-tieu-bieu | yes",
      "hoan-thanh | IV.2 | muc-hoan-thanh | atLeast 100",
      "sang-kien | IV.2 | sang-kien | yes",
    ],
  },
  ...["tap-the", "ca-nhan"].map((group) => ({
    plan: "cao-loc-2025",
    tier: "cap-tren",
    group,
    paragraph: "Đề nghị cấp trên (UBND tỉnh) khen thưởng theo quy định nếu có thành tích đặc biệt xuất sắc.",
    left: ["đề nghị cấp trên ubnd tỉnh khen thưởng theo quy định nếu"],
    criteria: ["dac-biet-xuat-sac | IV.1 | dac-biet-xuat-sac | yes"],
  })),
  // Đồng Đăng, IV.2.1
  {
    plan: "dong-dang-2025",
    tier: "giay-khen-truong-ban",
    group: "tap-the",
    paragraph:
      "Tập thể có thành tích xuất sắc, tiêu biểu, nổi trội, góp phần hoàn thành tốt các nhiệm vụ chính trị của cơ quan, đạt các tiêu chuẩn sau: - Gương mẫu, chấp hành tốt chủ trương của Đảng, chính sách pháp luật của Nhà nước; nội quy, quy chế của cơ quan, đơn vị; hăng hái học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. - Chấp hành nghiêm kỷ luật, kỷ cương hành chính; thực hành tiết kiệm, chống lãng phí; đảm bảo thực hiện tốt quy chế dân chủ ở cơ sở, nội bộ đoàn kết; - Tích cực tham gia đợt thi đua đặc biệt; hoàn thành 100% các nhiệm vụ được giao theo Chương trình, kế hoạch công tác trong 10 tháng đầu năm 2025; có nhiều thành tích, sáng kiến, sản phẩm, kết quả cụ thể được cấp có thẩm quyền công nhận.",
    left: ["tập thể", "đạt các tiêu chuẩn sau"],
    criteria: [
      "tt-xuat-sac | IV.2.1.a | xuat-sac-tieu-bieu | yes",
      "tt-guong-mau | IV.2.1.a | guong-mau | yes",
      "tt-ky-cuong | IV.2.1.a | ky-luat-ky-cuong | yes",
      "tt-tham-gia | IV.2.1.a | tich-cuc-tham-gia | yes",
      "tt-hoan-thanh | IV.2.1.a | ty-le-hoan-thanh | atLeast 100",
      "tt-cong-nhan | IV.2.1.a | thanh-tich-duoc-cong-nhan | yes",
    ],
  },
  {
    plan: "dong-dang-2025",
    tier: "giay-khen-truong-ban",
    group: "ca-nhan",
    paragraph:
      "Cá nhân có thành tích xuất sắc, tiêu biểu, nổi trội, đạt các tiêu chuẩn sau: - Gương mẫu, chấp hành tốt chủ trương của Đảng, chính sách pháp luật của Nhà nước; nội quy, quy chế của cơ quan, đơn vị; hăng hái học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. - Tích cực tham gia đợt thi đua đặc biệt; có tinh thần đoàn kết, ý thức trách nhiệm; thực hiện nghiêm túc các chuẩn mực đạo đức công vụ của cơ quan; chủ động, sáng tạo nâng cao chất lượng, hiệu quả công tác, là tấm gương tiêu biểu, nổi trội, có nhiều thành tích, sáng kiến, giải pháp sáng tạo trong thực hiện nhiệm vụ; được đánh giá hoàn thành tốt 100% các nhiệm vụ được giao trong 10 tháng đầu năm 2025.",
    left: ["cá nhân", "đạt các tiêu chuẩn sau"],
    criteria: [
      "cn-xuat-sac | IV.2.1.b | xuat-sac-tieu-bieu | yes",
      "cn-guong-mau | IV.2.1.b | guong-mau | yes",
      "cn-tham-gia | IV.2.1.b | tich-cuc-tham-gia | yes",
      "cn-doan-ket | IV.2.1.b | doan-ket-trach-nhiem | yes",
      "cn-nhieu-thanh-tich | IV.2.1.b | nhieu-thanh-tich | yes",
      "cn-danh-gia | IV.2.1.b | danh-gia-hoan-thanh-tot | yes",
      "cn-hoan-thanh | IV.2.1.b | ty-le-hoan-thanh | atLeast 100",
    ],
  },
];

/** Forms whose criteria the plan leaves to someone else. */
const undecided: readonly { plan: string; tier: string; groups: readonly string[]; paragraph: string; by: string }[] = [
  {
    plan: "cao-lau-2023",
    tier: "giay-khen-xa",
    groups: ["tap-the", "ca-nhan", "ho-gia-dinh"],
    paragraph:
      "Giấy khen của Chủ tịch UBND xã, thị trấn do Chủ tịch UBND xã quy định về đối tượng, tiêu chuẩn và thực hiện khen thưởng theo thẩm quyền.",
    by: "Chủ tịch UBND xã",
  },
  ...["giay-khen-btv-dang-uy-tinh", "bang-khen-tinh"].map((tier) => ({
    plan: "dong-dang-2025",
    tier,
    groups: ["tap-the", "ca-nhan"],
    paragraph:
      "Tiêu chuẩn khen thưởng đối với tập thể, cá nhân thực hiện theo quy định tại mục IV Kế hoạch số 134/KH-UBND ngày 15/5/2025 của UBND tỉnh về phát động phong trào thi đua đặc biệt lập thành tích chào mừng Đại hội đảng bộ các cấp, Đại hội Đảng bộ tỉnh Lạng Sơn lần thứ XVIII.",
    by: "mục IV Kế hoạch số 134/KH-UBND ngày 15/5/2025 của UBND tỉnh",
  })),
];

/** Sentences that open a form and name its subject: no criterion of their own. */
const chapeaux: readonly { plan: string; clause: string; text: string }[] = [
  {
    plan: "cao-lau-2023",
    clause: "V.2.1.2",
    text: "Các tập thể, cá nhân có thành tích xuất sắc tiêu biểu trong thực hiện Phong trào thi đua đặc biệt lập thành tích chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023) đề nghị Chủ tịch UBND huyện tặng Giấy khen đạt các tiêu chuẩn sau:",
  },
  {
    plan: "cao-lau-2023",
    clause: "V.2.2",
    text: "Các tập thể, cá nhân có thành tích xuất sắc tiêu biểu trong thực hiện Phong trào thi đua đặc biệt lập thành tích chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023) đề nghị khen thưởng đạt các tiêu chuẩn sau:",
  },
  {
    plan: "hong-phong-2023",
    clause: "V.2.1.1",
    text: "Các tập thể, cá nhân có thành tích xuất sắc tiêu biểu trong thực hiện Phong trào thi đua đặc biệt lập thành tích chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023) đề nghị khen thưởng đạt các tiêu chuẩn sau:",
  },
  {
    plan: "hong-phong-2023",
    clause: "V.2.2.2",
    text: "Các tập thể, cá nhân có thành tích xuất sắc tiêu biểu trong thực hiện Phong trào thi đua đặc biệt lập thành tích chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023) đề nghị Chủ tịch UBND xã tặng Giấy khen đạt các tiêu chuẩn sau:",
  },
  {
    plan: "hong-phong-2023",
    clause: "V.2.2",
    text: "Các tập thể, cá nhân có thành tích xuất sắc tiêu biểu trong thực hiện Phong trào thi đua đặc biệt lập thành tích chào mừng kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Lạng Sơn (15/6/1933 - 15/6/2023) đề nghị khen thưởng đạt các tiêu chuẩn sau:",
  },
];

function plan(id: string): Campaign {
  const found = planById(id);
  if (found === undefined) throw new Error(`no plan ${id}`);
  return found;
}

function criteriaOf(of: { plan: string; tier: string; group: string }): readonly Criterion[] {
  return plan(of.plan).criteria.filter((each) => each.tiers.includes(of.tier) && each.groups.includes(of.group));
}

const printed = (clause: Clause): string => clause.printed ?? clause.ref;

function asked(test: Test): string {
  if ("value" in test) return `${test.is} ${test.value}`;
  if ("level" in test) return `${test.is} ${test.level}`;
  return test.is;
}

function line({ id, clause, evidence, test, choice }: Criterion): string {
  const option = choice === undefined ? [] : [`${choice.set} ${choice.option}`];
  return [id, printed(clause), evidence, asked(test), ...option].join(" | ");
}

/** Lower-case words with the punctuation stripped. */
const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** Stretches of the paragraph that stand in no criterion. */
function leftOver(paragraph: string, texts: readonly string[]): readonly string[] {
  const covered = new Set<number>();
  for (const text of texts) {
    const start = paragraph.indexOf(text);
    for (let i = start; i >= 0 && i < start + text.length; i += 1) covered.add(i);
  }
  const open = Array.from(paragraph, (letter, i) => (covered.has(i) ? "\n" : letter)).join("");
  return open
    .split("\n")
    .map(words)
    .filter((stretch) => stretch !== "");
}

describe.each(cells)("$plan, $tier, $group", (cell) => {
  const criteria = criteriaOf(cell);

  it("asks what the plan asks, with the clause as printed", () => {
    expect(criteria.map(line)).toEqual(cell.criteria);
  });

  it("quotes the plan word for word", () => {
    expect(criteria.filter(({ text }) => !cell.paragraph.includes(text)).map(({ text }) => text)).toEqual([]);
  });

  it("leaves no word of the paragraph out but its subject and connecting words", () => {
    expect(
      leftOver(
        cell.paragraph,
        criteria.map(({ text }) => text),
      ),
    ).toEqual(cell.left);
  });

  it("says how each criterion is read, fit to follow 'cần'", () => {
    for (const { reading } of criteria) {
      expect(reading).toMatch(/^\p{Ll}/u);
      expect(reading).not.toMatch(/^cần |[.;]$/u);
      expect(reading.length).toBeLessThan(130);
    }
  });
});

describe.each(undecided)("$plan, $tier", ({ plan: id, tier, groups, paragraph, by }) => {
  it.each(groups)("has no criterion for %s: another decides", (group) => {
    expect(criteriaOf({ plan: id, tier, group })).toEqual([]);
    expect(plan(id).tiers.find((each) => each.id === tier)).toMatchObject({ elsewhere: by });
    expect(paragraph).toContain(by);
  });
});

describe("all cells", () => {
  it("are here: every form of every plan for every group", () => {
    const here = [
      ...cells.map((cell) => `${cell.plan} ${cell.tier} ${cell.group}`),
      ...undecided.flatMap((form) => form.groups.map((group) => `${form.plan} ${form.tier} ${group}`)),
    ];
    const all = plans.flatMap((each) =>
      each.tiers.flatMap((tier) => each.groups.map((group) => `${each.id} ${tier.id} ${group.id}`)),
    );
    expect(new Set(here).size).toBe(here.length);
    expect([...here].sort()).toEqual([...all].sort());
  });

  it("hold every criterion of every plan", () => {
    for (const each of plans) {
      const reached = new Set(
        cells.filter((cell) => cell.plan === each.id).flatMap((cell) => criteriaOf(cell).map(({ id }) => id)),
      );
      expect(each.criteria.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
    }
  });

  it.each(chapeaux)("$plan, $clause: the opening sentence names the subject and is no criterion", ({ plan: id, text }) => {
    const subject = "thành tích xuất sắc tiêu biểu";
    expect(text).toContain(subject);
    expect(plan(id).criteria.filter((criterion) => criterion.text.includes(subject))).toEqual([]);
  });
});
