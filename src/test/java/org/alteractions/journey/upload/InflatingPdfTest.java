package org.alteractions.journey.upload;

import static org.alteractions.journey.testing.InflatingPdfs.MEGABYTE;
import static org.alteractions.journey.testing.InflatingPdfs.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.testing.InflatingPdfs;
import org.alteractions.journey.testing.RawPdf;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that need much more memory to read than their size suggests. */
class InflatingPdfTest {

    /** A check that stays within its limits allocates less; what inflates freely, more. */
    private static final long MOST_ALLOCATED = 400 * MEGABYTE;
    /** What inflates is refused for that, not for the time that it took. */
    private static final PdfLimits PATIENT = within(Duration.ofMinutes(1));
    private static final String OBJECT = "5 0 <</A 1>>";

    @ParameterizedTest
    @ValueSource(longs = {1536 * MEGABYTE, 300 * MEGABYTE, 9 * MEGABYTE})
    void streamOfObjectsThatInflates(long length) {
        byte[] file = InflatingPdfs.objectStream(length);

        assertThat(file.length).isLessThan(2 * (int) MEGABYTE);
        assertTooComplex(file);
    }

    @Test
    void manyStreamsThatInflateABit() {
        RawPdf pdf = RawPdf.empty();
        IntStream.range(0, 5).forEach(i -> pdf.stream("/Type/ObjStm/N 1/First 5/Filter/FlateDecode",
                RawPdf.deflatedBlanks(100 + i + " 0 <</A 1>>", 7 * MEGABYTE)));

        assertTooComplex(pdf.write("trailer\n<</Root 1 0 R>>\n").bytes());
    }

    @Test
    void crossReferencesThatInflate() {
        assertTooComplex(InflatingPdfs.crossReferences(300 * MEGABYTE));
    }

    @Test
    void filtersOneAfterTheOther_alsoTheSameOneTwice() {
        byte[] once = RawPdf.deflatedBlanks(OBJECT, 300 * MEGABYTE);
        assertTooComplex(InflatingPdfs.objectStream("/Filter[/FlateDecode/FlateDecode]", RawPdf.deflated(once)));
        assertTooComplex(InflatingPdfs.objectStream("/Filter[/Fl/Fl/Fl]", RawPdf.deflated(RawPdf.deflated(once))));
        assertTooComplex(InflatingPdfs.objectStream("/Filter[/FlateDecode/RunLengthDecode]",
                RawPdf.deflated(InflatingPdfs.runLengthBlanks(OBJECT, 9 * MEGABYTE))));
        assertTooComplex(InflatingPdfs.objectStream("/Filter[/FlateDecode/ASCII85Decode]",
                RawPdf.deflated(latin("z".repeat(3 * (int) MEGABYTE) + "~>"))));
        assertTooComplex(InflatingPdfs.objectStream("/Filter[" + "/AHx".repeat(1000) + "]", latin("00")));
    }

    @Test
    void otherFilters() {
        assertTooComplex(InflatingPdfs.objectStream("/Filter/RL", InflatingPdfs.runLengthBlanks(OBJECT, 9 * MEGABYTE)));
        assertTooComplex(InflatingPdfs.objectStream("/Filter/LZWDecode", InflatingPdfs.lzwBlanks(3)));
        assertThat(problem(InflatingPdfs.objectStream("/Filter/LZWDecode", InflatingPdfs.lzwBlanks(1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITTFaxDecode", "JBIG2Decode", "JPXDecode", "DCTDecode", "Unknown"})
    void filterOfPictures_isNoneOfObjects(String filter) {
        assertTooComplex(InflatingPdfs.objectStream(
                "/Filter/" + filter + "/DecodeParms<</K -1/Columns 60000/Rows 60000>>", new byte[] {0, 1, 2}));
    }

    @Test
    void filterBehindAReference() {
        RawPdf pdf = RawPdf.empty().object("[/FlateDecode 4 0 R]").object("/FlateDecode");
        int stream = pdf.next();
        pdf.stream("/Type/ObjStm/N 1/First 4/Filter 3 0 R",
                RawPdf.deflated(RawPdf.deflatedBlanks("7 0 <</A 1>>", 300 * MEGABYTE)));

        assertTooComplex(pdf.withCrossReferences(stream, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/Predictor 12/Columns 2147483647", "/Predictor 12/Columns 0", "/Predictor 2/Columns -1",
        "/Predictor 2/Colors 2147483647", "/Predictor 2/BitsPerComponent 0", "/Predictor 15/BitsPerComponent 2000000000"})
    void rowsThatNoPictureHas(String parameters) {
        byte[] packed = RawPdf.deflated(latin(OBJECT));
        for (String key : new String[] {"DecodeParms", "DP"}) {
            assertTooComplex(InflatingPdfs.objectStream("/Filter/FlateDecode/" + key + "<<" + parameters + ">>", packed));
            assertTooComplex(InflatingPdfs.objectStream(
                    "/Filter[/FlateDecode]/" + key + "[<<" + parameters + ">>]", packed));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 100, -1, 2147483647, 99999999999L})
    void wrongLength_hidesNothing(long length) {
        RawPdf pdf = RawPdf.empty();
        int stream = pdf.next();
        pdf.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", RawPdf.deflatedBlanks(OBJECT, 300 * MEGABYTE), length);

        assertTooComplex(pdf.withCrossReferences(stream, 1));
    }

    @Test
    void withoutCrossReferences_orBesideATable_itIsFoundAsWell() {
        byte[] packed = RawPdf.deflatedBlanks("9 0 <</A 1>>", 300 * MEGABYTE);
        String dictionary = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
        assertTooComplex(RawPdf.empty().stream(dictionary, packed).write("trailer\n<</Root 1 0 R>>\n").bytes());
        assertTooComplex(RawPdf.empty().stream(dictionary, packed).bytes());
        assertTooComplex(RawPdf.empty().stream(dictionary, packed).withStart(7));

        RawPdf hybrid = RawPdf.empty();
        int start = hybrid.size();
        assertTooComplex(hybrid.stream("/Type/XRef/Size 4/W[1 4 2]/Filter/FlateDecode",
                RawPdf.deflatedBlanks("", 300 * MEGABYTE)).withTable("/XRefStm " + start));
    }

    @Test
    void encryptedForEverybodyToRead_isLookedInto() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSStream objects = document.getDocument().createCOSStream();
            objects.setItem(COSName.TYPE, COSName.OBJ_STM);
            objects.setInt(COSName.N, 1);
            objects.setInt(COSName.FIRST, 4);
            objects.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (OutputStream content = objects.createRawOutputStream()) {
                content.write(RawPdf.deflatedBlanks("9 0 <</A 1>>", 300 * MEGABYTE));
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("PieceInfo"), objects);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(file, CompressParameters.NO_COMPRESSION);
        }

        // Where the table is wrong PDFBox searches the file for streams of objects.
        assertTooComplex(latin(file.toString(StandardCharsets.ISO_8859_1)
                .replaceFirst("\\d{10} 00000 n", "0000000003 00000 n")));
    }

    /** Streams within streams: each of them is decrypted, and all of them are kept. */
    @Test
    void whatIsDecryptedCountsToo() throws IOException {
        RandomAccessStreamCache cache = new BoundedStreamCache(new PdfBudget(PdfLimits.REAL_FILES));
        byte[] part = new byte[4 * (int) MEGABYTE];
        for (int i = 0; i < 8; i++) {
            cache.createBuffer().write(part);
        }

        RandomAccess ninth = cache.createBuffer();
        assertThatThrownBy(() -> ninth.write(part)).isInstanceOf(PdfBudget.Exceeded.class);
    }

    @Test
    void keyOfAbsurdLength() {
        assertTooComplex(RawPdf.empty().object("<</Filter/Standard/V 2/R 3/O(o)/U(u)/P -4/Length 2147483640>>")
                .withTable("/Encrypt 3 0 R/ID[(a)(a)]"));
    }

    @Test
    void moreEntriesThanAFileHas() {
        assertTooComplex(InflatingPdfs.crossReferences("/Size 2147483647/W[0 0 0]", latin("x")));
        assertTooComplex(InflatingPdfs.crossReferences("/Size 1/Index[0 2147483647]/W[0 0 0]", latin("x")));
        assertTooComplex(InflatingPdfs.crossReferences("/Size 2147483647/W[0 1 0]/Filter/FlateDecode",
                RawPdf.deflatedBlanks("", 7 * MEGABYTE)));
        assertTooComplex(RawPdf.empty().write("xref\n0 2147483647\n" + "9 0 n\n".repeat(400_000)
                + "trailer\n<</Root 1 0 R/Size 2147483647>>\nstartxref\n" + RawPdf.empty().size() + "\n%%EOF").bytes());
        String numbers = IntStream.range(100, 400_000).mapToObj(i -> i + " 0 ").collect(Collectors.joining());
        assertTooComplex(RawPdf.empty().stream("/Type/ObjStm/N 2147483647/First " + numbers.length()
                + "/Filter/FlateDecode", RawPdf.deflated(latin(numbers))).bytes());
    }

    @Test
    void moreObjectsThanAFileHas() {
        assertTooComplex(InflatingPdfs.object("[" + "[]".repeat(1_100_000) + "]"));
        assertTooComplex(InflatingPdfs.object("[" + "1 ".repeat(1_100_000) + "]"));
        assertTooComplex(InflatingPdfs.object("<<" + IntStream.range(0, 500_000)
                .mapToObj(i -> "/" + Integer.toString(i, 36) + "()").collect(Collectors.joining()) + ">>"));
        assertTooComplex(InflatingPdfs.objectStream("/Filter/FlateDecode",
                RawPdf.deflated(latin("5 0 [" + "[]".repeat(1_100_000) + "]"))));
    }

    @Test
    void deeperThanAFileIs() {
        assertTooComplex(InflatingPdfs.object("[".repeat(101) + "]".repeat(101)));
        assertTooComplex(InflatingPdfs.object("[".repeat(1_000_000)));
        assertTooComplex(InflatingPdfs.object("<</A".repeat(101) + ">>".repeat(101)));
        assertTooComplex(InflatingPdfs.objectStream("/Filter/FlateDecode",
                RawPdf.deflated(latin("5 0 " + "[".repeat(101) + "]".repeat(101)))));
        assertThat(problem(InflatingPdfs.object("[".repeat(40) + "]".repeat(40)))).isEmpty();
    }

    /** To read a stream PDFBox looks up its length, which may be the object after a stream, whose length... */
    @Test
    void lengthsThatReferToEachOther() {
        RawPdf pdf = RawPdf.empty();
        for (int i = 0; i < 1000; i++) {
            pdf.object("<</Length " + (pdf.next() + 1) + " 0 R>>\nstream\nx\nendstream");
        }
        assertTooComplex(pdf.withTable(""));
    }

    /** PDFBox takes what is no page out of a damaged tree one by one, each time from the beginning. */
    @Test
    void treeOfManyThingsThatAreNoPages() {
        byte[] file = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 1/Kids[" + "1 ".repeat(900_000) + "]>>")
                .write("trailer\n<</Root 1 0 R>>\n")
                .bytes();

        assertThat(problem(file)).isEmpty();
    }

    /** PDFBox unpacks a stream again for each object that it should hold and does not. */
    @Test
    void streamThatLacksItsObjects_isUnpackedOnce() {
        RawPdf pdf = RawPdf.empty();
        int stream = pdf.next();
        pdf.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", RawPdf.deflatedBlanks(OBJECT, 7 * MEGABYTE));

        assertThat(problem(pdf.withCrossReferences(stream, 10_000))).isEmpty();
    }

    /** PDFBox keeps each name that it meets for as long as the application runs. */
    @Test
    void namesOfAFileAreForgotten() throws ReflectiveOperationException {
        problem(InflatingPdfs.object("[/NameThatOnlyThisFileHas]"));

        Field names = COSName.class.getDeclaredField("nameMap");
        names.setAccessible(true);
        assertThat((Map<?, ?>) names.get(null)).extracting(Map::keySet).asInstanceOf(InstanceOfAssertFactories.ITERABLE)
                .doesNotContain("NameThatOnlyThisFileHas");
    }

    @Test
    void timeIsLimitedToo() {
        byte[] file = RawPdf.empty().withTable("");

        assertThat(PdfInspection.problem(file, PdfLimits.REAL_FILES)).isEmpty();
        assertThat(PdfInspection.problem(file, within(Duration.ZERO))).contains(UploadRefusal.TOO_COMPLEX);
    }

    private static void assertTooComplex(byte[] file) {
        assertThat(file.length).as("size of the file").isLessThan(CheckedPdf.LARGEST);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(problem(file)).contains(UploadRefusal.TOO_COMPLEX);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).as("allocated").isLessThan(MOST_ALLOCATED);
    }

    private static Optional<UploadRefusal> problem(byte[] file) {
        return PdfInspection.problem(file, PATIENT);
    }

    private static PdfLimits within(Duration time) {
        PdfLimits limits = PdfLimits.REAL_FILES;
        return new PdfLimits(limits.streamBytes(), limits.totalBytes(), limits.values(), limits.entries(),
                limits.depth(), limits.filters(), limits.rowBytes(), time);
    }
}
