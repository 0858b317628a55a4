package examengine.node;

import java.util.Optional;

/** The lines that tell the operator that the node is ready, and where. */
final class Banner {

    private static final String DEMO =
            """

            ================================================================
            考试引擎（演示）已就绪，按 Ctrl-C 停止
              考生页面    %1$s/
              管理控制台  %1$s/admin/
              演示账号    candidate1 … candidate20（考生）· proctor1（监考）· author1（命题）
                          examiner1 … examiner3（阅卷）· registrar1（考务）· operator1（运维）
              统一密码    exam-demo
              演示考试    安全员考核（120 分钟） · 模拟练习（5 分钟）

            Examination engine (demo) is ready, Ctrl-C stops it
              candidates  %1$s/
              staff       %1$s/admin/
              accounts    candidate1 … candidate20 · proctor1 · author1 · examiner1 … examiner3 · registrar1 · operator1
              password    exam-demo
              exams       安全员考核 (120 minutes) · 模拟练习 (5 minutes, practice)
            ================================================================
            """;
    private static final String PLAIN =
            """
            考试引擎已就绪：%1$s/ ，管理控制台：%1$s/admin/
            The examination engine is ready: %1$s/ , staff console: %1$s/admin/
            """;

    private static final String FIRST_OPERATOR =
            """
            首个管理员账号 operator，一次性密码 %1$s （仅显示这一次，登录后请立即修改）
            First staff account operator, one-time password %1$s (shown this once; change it on signing in)
            """;

    private Banner() {}

    /** @param operatorCode the password of the first account, where the application just made one */
    static String of(Settings settings, Optional<String> operatorCode) {
        String greeting = (settings.demo() ? DEMO : PLAIN).formatted(settings.publicUrl());
        return greeting + operatorCode.map(FIRST_OPERATOR::formatted).orElse("");
    }
}
