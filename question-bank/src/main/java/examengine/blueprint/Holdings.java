package examengine.blueprint;

import java.util.HashMap;
import java.util.Map;

/** Who holds which item while cells are filled, and which groups of enemies are represented by whom. */
final class Holdings {

    private final Rivalry rivalry;
    private final Map<Integer, Place> holders = new HashMap<>();
    private final Map<Integer, Integer> members = new HashMap<>();

    Holdings(Pool pool) {
        this.rivalry = pool.rivalry();
    }

    void put(int item, Place place) {
        holders.put(item, place);
        for (int group : rivalry.groupsOf(item)) {
            members.put(group, item);
        }
    }

    void remove(int item) {
        holders.remove(item);
        for (int group : rivalry.groupsOf(item)) {
            members.remove(group);
        }
    }

    Place holder(int item) {
        return holders.get(item);
    }

    boolean isFree(int item) {
        if (holders.containsKey(item)) {
            return false;
        }
        for (int group : rivalry.groupsOf(item)) {
            if (members.containsKey(group)) {
                return false;
            }
        }
        return true;
    }

    /** The single item, perhaps itself, that must give way before an item is free; −1 where there are several. */
    int onlyOneInTheWayOf(int item) {
        if (holders.containsKey(item)) {
            return item;
        }
        int found = -1;
        for (int group : rivalry.groupsOf(item)) {
            Integer member = members.get(group);
            if (member != null && found >= 0 && found != member) {
                return -1;
            }
            found = member == null ? found : member;
        }
        return found;
    }
}
