// The seam to Excel. Parameters are of type `any`: only such may receive errors. The metadata generator reads these
// signatures, so they say any[][] where a call that needs the workbook answers with a promise of it.
import { RESULT_HEADERS } from "../locale/columns";
import { reasonLines, statusText } from "../locale/reasons";
import { dossierState } from "../award/dossier/dossier";
import { dossierText } from "../locale/dossier";
import { campaignCell } from "./campaign";
import { quotaCheck, quotaReport, rankRows, shortlist } from "./field";
import { judgeRows, type Results } from "./judge";
import { unitOf } from "./units";

/**
 * Hình thức khen thưởng cao nhất mà từng dòng đủ tiêu chuẩn, hoặc trạng thái: Cần xem xét, Chưa đủ dữ liệu, Tạm dừng xét, Không đủ điều kiện.
 * @customfunction ELIGIBLE_TIER
 * @param rows Các dòng của bảng đề nghị, có thể gồm cả dòng tiêu đề.
 * @param [headers] Một hoặc hai dòng tiêu đề, rộng bằng các dòng. Bỏ trống nếu vùng thứ nhất đã có tiêu đề.
 * @param [campaign] Phong trào: ô TDKT_DOT, hoặc mã của kế hoạch có sẵn, ví dụ "dong-dang-2025".
 * @param invocation Do Excel gửi kèm.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Một cột, mỗi dòng một kết quả.
 */
export function eligibleTier(rows: any[][], headers: any[][], campaign: any, invocation: CustomFunctions.Invocation): any[][] {
  return answer(
    judgeRows(rows, headers, campaign, invocation, {
      title: RESULT_HEADERS.tier,
      of: (plan, _, decision) => statusText(plan, decision),
    }),
  );
}

/**
 * Lý do của từng dòng: yêu cầu nào, ô nào ghi gì, điều khoản nào.
 * @customfunction ELIGIBLE_WHY
 * @param rows Các dòng của bảng đề nghị, có thể gồm cả dòng tiêu đề.
 * @param [headers] Một hoặc hai dòng tiêu đề, rộng bằng các dòng. Bỏ trống nếu vùng thứ nhất đã có tiêu đề.
 * @param [campaign] Phong trào: ô TDKT_DOT, hoặc mã của kế hoạch có sẵn, ví dụ "dong-dang-2025".
 * @param invocation Do Excel gửi kèm.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Một cột, mỗi dòng một ô nhiều dòng chữ.
 */
export function eligibleWhy(rows: any[][], headers: any[][], campaign: any, invocation: CustomFunctions.Invocation): any[][] {
  return answer(
    judgeRows(rows, headers, campaign, invocation, {
      title: RESULT_HEADERS.why,
      of: (plan, nomination, decision) => reasonLines(plan, nomination, decision).join("\n"),
    }),
  );
}

/**
 * Số lượng đề nghị và đã chọn so với kế hoạch: kết luận xấu nhất và từng số lượng thuộc kết luận ấy.
 * @customfunction QUOTA_CHECK
 * @param range Các dòng của bảng đề nghị, có thể gồm cả dòng tiêu đề.
 * @param [headers] Một hoặc hai dòng tiêu đề, rộng bằng các dòng. Bỏ trống nếu vùng thứ nhất đã có tiêu đề.
 * @param [campaign] Phong trào: ô TDKT_DOT, hoặc mã của kế hoạch có sẵn, ví dụ "dong-dang-2025".
 * @param [units] Bảng đơn vị, dòng đầu là tiêu đề có "Đơn vị" và "Số người". Bỏ trống thì lấy trang Đơn vị.
 * @param invocation Do Excel gửi kèm.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Một ô.
 */
export function quotaCheckCell(
  range: any[][],
  headers: any[][],
  campaign: any,
  units: any[][],
  invocation: CustomFunctions.Invocation,
): any[][] {
  return answer(quotaCheck(range, headers, campaign, units, invocation));
}

/**
 * Bảng số lượng: quy định, phạm vi, đã có, tối thiểu, tối đa, còn lại, kết luận, điều khoản.
 * @customfunction QUOTA_REPORT
 * @param range Các dòng của bảng đề nghị, có thể gồm cả dòng tiêu đề.
 * @param [headers] Một hoặc hai dòng tiêu đề, rộng bằng các dòng. Bỏ trống nếu vùng thứ nhất đã có tiêu đề.
 * @param [campaign] Phong trào: ô TDKT_DOT, hoặc mã của kế hoạch có sẵn, ví dụ "dong-dang-2025".
 * @param [units] Bảng đơn vị, dòng đầu là tiêu đề có "Đơn vị" và "Số người". Bỏ trống thì lấy trang Đơn vị.
 * @param invocation Do Excel gửi kèm.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Một bảng có dòng tiêu đề.
 */
export function quotaReportTable(
  range: any[][],
  headers: any[][],
  campaign: any,
  units: any[][],
  invocation: CustomFunctions.Invocation,
): any[][] {
  return answer(quotaReport(range, headers, campaign, units, invocation));
}

/**
 * Hạng của từng dòng trong cùng đợt, hình thức và nhóm, từ thành tích cao xuống; bằng nhau thì đồng hạng.
 * @customfunction ACHIEVEMENT_RANK
 * @param range Các dòng của bảng đề nghị, có thể gồm cả dòng tiêu đề.
 * @param [headers] Một hoặc hai dòng tiêu đề, rộng bằng các dòng. Bỏ trống nếu vùng thứ nhất đã có tiêu đề.
 * @param [campaign] Phong trào: ô TDKT_DOT, hoặc mã của kế hoạch có sẵn, ví dụ "dong-dang-2025".
 * @param invocation Do Excel gửi kèm.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Một cột, trống ở dòng chưa xếp hạng.
 */
export function achievementRank(
  range: any[][],
  headers: any[][],
  campaign: any,

  invocation: CustomFunctions.Invocation,
): any[][] {
  return answer(rankRows(range, headers, campaign, invocation));
}

/**
 * Danh sách đề xuất từ cao xuống trong số lượng cho phép; chỗ đồng hạng để Hội đồng quyết định.
 * @customfunction SHORTLIST
 * @param range Các dòng của bảng đề nghị, có thể gồm cả dòng tiêu đề.
 * @param [headers] Một hoặc hai dòng tiêu đề, rộng bằng các dòng. Bỏ trống nếu vùng thứ nhất đã có tiêu đề.
 * @param [campaign] Phong trào: ô TDKT_DOT, hoặc mã của kế hoạch có sẵn, ví dụ "dong-dang-2025".
 * @param [units] Bảng đơn vị, dòng đầu là tiêu đề có "Đơn vị" và "Số người". Bỏ trống thì lấy trang Đơn vị.
 * @param invocation Do Excel gửi kèm.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Một bảng có dòng tiêu đề.
 */
export function shortlistTable(
  range: any[][],
  headers: any[][],
  campaign: any,
  units: any[][],
  invocation: CustomFunctions.Invocation,
): any[][] {
  return answer(shortlist(range, headers, campaign, units, invocation));
}

/**
 * Hồ sơ của từng dòng: đủ, thiếu giấy tờ nào, nộp sau hạn hay chưa rõ hạn.
 * @customfunction DOSSIER_CHECK
 * @param rows Các dòng của bảng đề nghị, có thể gồm cả dòng tiêu đề.
 * @param [headers] Một hoặc hai dòng tiêu đề, rộng bằng các dòng. Bỏ trống nếu vùng thứ nhất đã có tiêu đề.
 * @param [campaign] Phong trào: ô TDKT_DOT, hoặc mã của kế hoạch có sẵn, ví dụ "dong-dang-2025".
 * @param invocation Do Excel gửi kèm.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Một cột, mỗi dòng một kết quả.
 */
export function dossierCheck(
  rows: any[][],
  headers: any[][],
  campaign: any,

  invocation: CustomFunctions.Invocation,
): any[][] {
  return answer(
    judgeRows(rows, headers, campaign, invocation, {
      title: RESULT_HEADERS.dossier,
      of: (plan, nomination) => dossierText(plan, dossierState(plan, nomination, unitOf(plan, nomination))),
    }),
  );
}

/**
 * Phong trào của các trang quy tắc: mã và phiên bản nội dung. Bảng mẫu đặt hàm này trong ô TDKT_DOT; các hàm khác dùng ô ấy.
 * @customfunction CAMPAIGN
 * @param info Vùng của trang Phong trào.
 * @param criteria Vùng của trang Tiêu chuẩn.
 * @param rules Vùng của trang Quy tắc xét.
 * @param units Vùng của trang Đơn vị.
 * @param invocation Do Excel gửi kèm.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Một ô.
 */
export function campaign(
  info: any[][],
  criteria: any[][],
  rules: any[][],
  units: any[][],
  invocation: CustomFunctions.Invocation,
): any[][] {
  return answer(campaignCell([info, criteria, rules, units], invocation));
}

function answer(results: Results): any[][] {
  return results as any[][];
}
