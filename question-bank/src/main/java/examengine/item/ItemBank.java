package examengine.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A named stock of items, such as all items for one kind of certificate. Item codes are unique within it. */
@Entity
@Table(name = "item_bank")
public class ItemBank {

    @Id
    private String id;

    private String title;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ItemBank() {}

    /** @param id a readable name chosen by the caller, up to 36 characters */
    public ItemBank(String id, String title, Instant createdAt) {
        this.id = id;
        this.title = title;
        this.createdAt = createdAt;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public void rename(String newTitle) {
        title = newTitle;
    }
}
