package examengine.portrait;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jfif.JfifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import examengine.identity.Orientation;
import examengine.identity.PhotoFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Reads the head of a picture file and nothing else. Only the few kinds of metadata that are needed are opened, because
 * others may be packed to a thousandth of their size.
 */
final class ReadingHead {

    private static final List<JpegSegmentMetadataReader> OF_JPEG =
            List.of(new JpegReader(), new JfifReader(), new ExifReader());

    private static final int PNG_CHANNELS = 3;
    private static final int PNG_WIDTH_AT = 16;
    private static final int PNG_CHUNKS_AT = 8;
    private static final int CHUNK_FRAME = 12;
    private static final int PHYSICAL = 0x70485973;
    private static final int PIXELS = 0x49444154;
    private static final double CENTIMETRES_PER_METRE = 100;

    /** Units of JFIF and of Exif count differently. */
    private static final int JFIF_INCH = 1;

    private static final int JFIF_CENTIMETRE = 2;
    private static final int EXIF_CENTIMETRE = 3;

    private ReadingHead() {}

    /** @throws IOException when the file does not say what it must */
    static Head of(byte[] file, FileKind kind) throws IOException {
        try {
            return switch (kind) {
                case JPEG -> jpeg(file);
                case PNG -> png(ByteBuffer.wrap(file));
                default -> OpeningGif.head(file);
            };
        } catch (ImageProcessingException | MetadataException | RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    private static Head jpeg(byte[] file) throws IOException, ImageProcessingException, MetadataException {
        Metadata metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), OF_JPEG);
        JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
        if (frame == null) {
            throw new IOException("no frame");
        }
        return new Head(
                frame.getImageWidth(),
                frame.getImageHeight(),
                frame.getNumberOfComponents(),
                1,
                densityOfJpeg(metadata),
                Orientation.of(file, PhotoFormat.JPEG));
    }

    private static Density densityOfJpeg(Metadata metadata) {
        JfifDirectory jfif = metadata.getFirstDirectoryOfType(JfifDirectory.class);
        Density told = jfif == null ? Density.UNKNOWN : ofJfif(jfif);
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return told.isKnown() || exif == null ? told : ofExif(exif);
    }

    private static Density ofJfif(JfifDirectory jfif) {
        double across = number(jfif.getDoubleObject(JfifDirectory.TAG_RESX));
        double down = number(jfif.getDoubleObject(JfifDirectory.TAG_RESY));
        Integer unit = jfif.getInteger(JfifDirectory.TAG_UNITS);
        if (unit == null || unit != JFIF_INCH && unit != JFIF_CENTIMETRE) {
            return Density.UNKNOWN;
        }
        return unit == JFIF_INCH ? Density.perInch(across, down) : Density.perCentimetre(across, down);
    }

    private static Density ofExif(ExifIFD0Directory exif) {
        double across = number(exif.getDoubleObject(ExifIFD0Directory.TAG_X_RESOLUTION));
        double down = number(exif.getDoubleObject(ExifIFD0Directory.TAG_Y_RESOLUTION));
        Integer unit = exif.getInteger(ExifIFD0Directory.TAG_RESOLUTION_UNIT);
        return unit != null && unit == EXIF_CENTIMETRE
                ? Density.perCentimetre(across, down)
                : Density.perInch(across, down);
    }

    private static double number(Double told) {
        return told == null || !Double.isFinite(told) ? 0 : told;
    }

    private static Head png(ByteBuffer file) {
        int width = file.getInt(PNG_WIDTH_AT);
        int height = file.getInt(PNG_WIDTH_AT + Integer.BYTES);
        return new Head(width, height, PNG_CHANNELS, 1, densityOfPng(file), Orientation.UPRIGHT);
    }

    /** Chunk pHYs, pixels a metre; it stands before the pixels or not at all. */
    private static Density densityOfPng(ByteBuffer file) {
        int at = PNG_CHUNKS_AT;
        while (at + CHUNK_FRAME <= file.limit()) {
            int length = file.getInt(at);
            int type = file.getInt(at + Integer.BYTES);
            int content = at + 2 * Integer.BYTES;
            if (type == PHYSICAL && length == 2 * Integer.BYTES + 1 && file.get(content + 2 * Integer.BYTES) == 1) {
                return Density.perCentimetre(
                        file.getInt(content) / CENTIMETRES_PER_METRE,
                        file.getInt(content + Integer.BYTES) / CENTIMETRES_PER_METRE);
            }
            if (type == PIXELS || length < 0 || length > file.limit() - at) {
                return Density.UNKNOWN;
            }
            at += CHUNK_FRAME + length;
        }
        return Density.UNKNOWN;
    }
}
