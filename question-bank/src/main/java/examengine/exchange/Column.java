package examengine.exchange;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a column of a table of items holds, or a labelled line of a text. Each has a Chinese and an English name, which
 * our own files bear, and the names other systems give it.
 */
public enum Column {
    CODE("题号", "Code", "编号", "试题编号", "题目编号", "id", "itemid", "name", "title", "multichoicename", "truefalsename"),
    TYPE("题型", "Type", "试题类型", "题目类型", "类型", "qtype", "questiontype"),
    AREA("知识点", "Area", "章节", "分类", "知识领域", "所属章节", "category", "knowledgearea", "topic"),
    DIFFICULTY("难度", "Difficulty", "难易度", "难易程度", "难度等级", "level"),
    STEM("题干", "Question", "题目", "问题", "试题", "试题内容", "题目内容", "stem", "questiontext"),
    A("选项A", "Choice A"),
    B("选项B", "Choice B"),
    C("选项C", "Choice C"),
    D("选项D", "Choice D"),
    E("选项E", "Choice E"),
    F("选项F", "Choice F"),
    G("选项G", "Choice G"),
    H("选项H", "Choice H"),
    I("选项I", "Choice I"),
    J("选项J", "Choice J"),
    /** All choices in one cell, parted by semicolons. */
    CHOICES("选项", "Choices", "备选答案", "options"),
    ANSWER("答案", "Answer", "正确答案", "参考答案", "标准答案", "correctanswer", "rightanswer", "key"),
    EXPLANATION("解析", "Explanation", "答案解析", "试题解析", "题目解析", "generalfeedback", "feedback"),
    STANDARD("标准", "Standard", "依据", "法规标准", "规范"),
    EDITION("版本", "Edition"),
    CLAUSE("条款", "Clause", "条文"),
    LAST_DAY("有效期至", "Valid until", "有效期", "失效日期", "lastday"),
    TAGS("标签", "Tags", "关键词", "tag", "keywords"),
    ENEMIES("互斥组", "Exclusion groups", "enemies"),
    KEEP_ORDER("固定选项顺序", "Keep order", "选项顺序固定", "keeporder"),
    MARKUP("富文本", "Rich text", "html", "richtext"),
    /** Known, and of no meaning for an item. */
    IGNORED(
            "序号",
            "No.",
            "",
            "no",
            "index",
            "#",
            "分值",
            "分数",
            "points",
            "defaultmark",
            "原因",
            "怎么办",
            "reason",
            "whattodo");

    /** The columns of the choices in the order of their labels. */
    static final List<Column> LABELLED = List.of(A, B, C, D, E, F, G, H, I, J);

    private static final Map<String, Column> BY_NAME = byName();

    private final String chinese;
    private final String english;
    private final List<String> aliases;

    Column(String chinese, String english, String... aliases) {
        this.chinese = chinese;
        this.english = english;
        this.aliases = List.of(aliases);
    }

    /** The name our own files give it: Chinese for Chinese locales, English for all others. */
    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? chinese : english;
    }

    /** The column somebody's name means, whatever its width, case, blanks and remarks in brackets; empty if none. */
    static Optional<Column> named(String name) {
        return Optional.ofNullable(BY_NAME.get(canonical(name)));
    }

    private static Map<String, Column> byName() {
        var names = new HashMap<String, Column>(
                Arrays.stream(values()).collect(toMap(column -> canonical(column.chinese), column -> column)));
        for (Column column : values()) {
            names.put(canonical(column.english), column);
            column.aliases.forEach(alias -> names.put(alias, column));
        }
        IntStream.range(0, LABELLED.size()).forEach(position -> {
            Column column = LABELLED.get(position);
            String label = column.name().toLowerCase(Locale.ROOT);
            List.of(label, label + "选项", "option" + label, "答案" + label).forEach(alias -> names.put(alias, column));
        });
        return Map.copyOf(names);
    }

    private static String canonical(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|【[^】]*】|[\\s\\u00a0*:_.\\-\\uFEFF]", "");
    }
}
