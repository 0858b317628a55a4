package examengine.exam;

/** Whether anybody sits an exam just now; who keeps the sittings answers. Asked in the caller's transaction. */
public interface UnderWay {

    /** Whether the exam has a sitting that was entered and is not finished: neither released nor annulled. */
    boolean isUnderWay(String exam);
}
