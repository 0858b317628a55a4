package examengine.verifier;

import examengine.evidence.Finding;

/** What a finding means, in Chinese and in English. */
final class Words {

    private Words() {}

    static String of(Finding finding) {
        String where = finding.where().isEmpty() ? "" : " [" + finding.where() + "]";
        return meaning(finding.kind()) + where;
    }

    private static String meaning(Finding.Kind kind) {
        return switch (kind) {
            case SEAL_MISSING -> "没有封存签名 / there is no seal";
            case SEALS_BROKEN -> "封存签名不连续，有缺失或调换 / seals are missing or exchanged";
            case UNKNOWN_KEY -> "封存签名的密钥不可信 / the seal's key is not a trusted one";
            case BAD_SIGNATURE -> "签名无效 / the signature does not fit";
            case FOREIGN_SEAL -> "封存签名属于另一次应考或无法识读 / the seal is of another sitting or cannot be read";
            case RECEIPTS_BROKEN ->
                "作答在封存前已被改动，与其回执不符（题号/版本） / answers were changed before they were sealed and do not fit their receipts (position/revision)";
            case ENTRIES_CHANGED -> "作答流水与封存时不一致（现有条数/封存条数） / the answers are not those sealed (standing/sealed)";
            case PAPER_CHANGED -> "考卷、分值或答案与封存时不一致 / paper, points or keys are not those sealed";
            case SITTING_CHANGED -> "考生、考试或交卷信息与封存时不一致 / candidate, exam or hand-in are not those sealed";
            case SHEET_CHANGED -> "成绩单与封存时不一致 / the score sheet does not say what was sealed";
            case GRADE_CHANGED -> "登记的成绩与封存时不一致 / the grade on the sitting is not the one sealed";
            case SCORE_DIFFERS -> "按作答重新评分，与封存的成绩不同 / the answers are not worth the sealed score";
        };
    }
}
