package examengine.item;

/** How a candidate answers an item. */
public enum ItemType {
    /** 单选题: exactly one choice is right. */
    SINGLE_CHOICE,
    /** 多选题: two or more choices are right. */
    MULTIPLE_CHOICE,
    /** 判断题: a statement is right or wrong; choice A says right, choice B says wrong. */
    TRUE_FALSE
}
