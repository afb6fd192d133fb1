package kr.bogoseo.enrich.privacy;

/** The kinds of personal data, in the order in which a place that could be two of them is read. */
enum Kind {
  EMAIL("email"),
  RESIDENT_NUMBER("resident_number"),
  FOREIGNER_NUMBER("foreigner_number"),
  PASSPORT("passport"),
  CARD("card"),
  DRIVER_LICENCE("driver_licence"),
  PHONE("phone"),
  ACCOUNT("account"),
  ADDRESS("address");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  /** The name in {@code record.privacy.kinds}. */
  String id() {
    return id;
  }
}
