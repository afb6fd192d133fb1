package kr.bogoseo.extract;

import java.util.List;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.extract.formats.ContentDetection;
import kr.bogoseo.extract.formats.DocxReader;
import kr.bogoseo.extract.formats.HtmlReader;
import kr.bogoseo.extract.formats.Hwp3Reader;
import kr.bogoseo.extract.formats.Hwp5Reader;
import kr.bogoseo.extract.formats.HwpLibraryReader;
import kr.bogoseo.extract.formats.HwpmlReader;
import kr.bogoseo.extract.formats.HwpxLibraryReader;
import kr.bogoseo.extract.formats.HwpxReader;
import kr.bogoseo.extract.formats.Locks;
import kr.bogoseo.extract.formats.MailFiles;
import kr.bogoseo.extract.formats.OdtReader;
import kr.bogoseo.extract.formats.OfficeReader;
import kr.bogoseo.extract.formats.PageRaster;
import kr.bogoseo.extract.formats.PdfReader;
import kr.bogoseo.extract.formats.PictureReader;
import kr.bogoseo.extract.formats.PlainTextReader;
import kr.bogoseo.extract.formats.SecondOpinion;
import kr.bogoseo.extract.layout.BlockLayout;
import kr.bogoseo.extract.worker.WorkerLoop;

/** Wires a worker process, without any framework so that it starts fast. */
public final class WorkerConfiguration {

  /** The system property that carries the limits, JSON of {@link ReadLimits}. */
  static final String LIMITS = "bogoseo.extract.limits";

  private WorkerConfiguration() {}

  /** Every format that is read; a new one is one more line. */
  private static List<DocumentReader> readers() {
    return List.of(
        new SecondOpinion(new Hwp5Reader(), new HwpLibraryReader(), HwpLibraryReader::preview),
        new SecondOpinion(new HwpxReader(), new HwpxLibraryReader(), HwpxLibraryReader::preview),
        new Hwp3Reader(),
        new HwpmlReader(),
        new PdfReader(),
        new DocxReader(),
        new OdtReader(),
        new HtmlReader(),
        new PlainTextReader(),
        new PictureReader(),
        new OfficeReader());
  }

  /**
   * Reading as a worker does it, in this process and without its safety: for tests, and to measure
   * what the safety costs.
   */
  public static ReadFile readFile(ReadLimits limits) {
    return new ReadFile(
        new ContentDetection(limits), readers(), new MailFiles(), new BlockLayout(), limits);
  }

  /** Serves standard input and output until input ends. */
  public static void main(String[] args) {
    String configured = System.getProperty(LIMITS);
    ReadLimits limits =
        configured == null
            ? ReadLimits.standard()
            : ContractJson.mapper().readValue(configured, ReadLimits.class);
    ReadFile reading = readFile(limits);
    new WorkerLoop(reading::read, new PageRaster(new ContentDetection(limits)), new Locks(limits))
        .serveStandardStreams();
  }
}
