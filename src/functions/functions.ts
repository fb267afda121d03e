// The seam to Excel. Parameters are of type `any`: only such may receive errors. The metadata generator reads these
// signatures, so they say any[][] where a call that needs the workbook answers with a promise of it.
import { RESULT_HEADERS } from "../locale/columns";
import { reasonLines, statusText } from "../locale/reasons";
import { judgeRows } from "./judge";

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

function answer(results: string[][] | Promise<string[][]>): any[][] {
  return results as any[][];
}
