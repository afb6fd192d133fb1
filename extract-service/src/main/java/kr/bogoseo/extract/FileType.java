package kr.bogoseo.extract;

/** What a file can be; told by its content, never by its name. */
public enum FileType {
  HWP5("application/x-hwp"),
  HWP3("application/x-hwp-v3"),
  HWPX("application/hwp+zip"),
  HWPML("application/x-hwpml"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("application/vnd.oasis.opendocument.text"),
  DOC("application/msword"),
  XLS("application/vnd.ms-excel"),
  PPT("application/vnd.ms-powerpoint"),
  RTF("application/rtf"),
  HTML("text/html"),
  TEXT("text/plain"),
  EML("message/rfc822"),
  MSG("application/vnd.ms-outlook"),
  PNG("image/png"),
  JPEG("image/jpeg"),
  TIFF("image/tiff");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type in the structured document. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether the file is a mail, which carries other files. */
  public boolean isMail() {
    return this == EML || this == MSG;
  }

  /** Whether the file is a picture and nothing else. */
  public boolean isPicture() {
    return this == PNG || this == JPEG || this == TIFF;
  }
}
