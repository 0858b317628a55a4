package examengine.item;

import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture in an item, decoded and encoded anew: whatever a file held besides its pixels is gone, and nothing but a
 * PNG or a JPEG is ever sent to a candidate. Equal pictures have equal ids.
 */
@Entity
@Table(name = "item_picture")
public class Picture {

    @Id
    private String id;

    @Column(name = "media_type")
    private String mediaType;

    private int width;

    private int height;

    private byte[] bytes;

    protected Picture() {}

    private Picture(EncodedPicture encoded) {
        this.id = sha256(encoded.bytes());
        this.mediaType = encoded.mediaType();
        this.width = encoded.width();
        this.height = encoded.height();
        this.bytes = encoded.bytes();
    }

    /**
     * Takes a picture from a file of anybody.
     *
     * @param file PNG, JPEG, GIF (its first frame) or BMP; larger ones are scaled to a long side of 1600 pixels
     * @throws Refusal {@code unusable-picture} for anything else, also SVG; {@code picture-too-large} above 10 MB or
     *     40 million pixels
     */
    public static Picture from(byte[] file) {
        return new Picture(EncodedPicture.of(file));
    }

    /** SHA-256 of {@link #bytes()}, 64 hexadecimal digits; in items it stands behind {@link SafeHtml#MEDIA}. */
    public String id() {
        return id;
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** In pixels, 1 to 1600. */
    public int width() {
        return width;
    }

    /** In pixels, 1 to 1600. */
    public int height() {
        return height;
    }

    /** At most 900,000. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
