package kr.bogoseo.extract.formats;

import java.io.IOException;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.MailOpening;
import kr.bogoseo.extract.PrivateFolder;

/** Takes mails apart: those of the Internet and those Outlook keeps. */
public final class MailFiles implements MailOpening {

  @Override
  public Mail open(InputFile mail, PrivateFolder folder) throws IOException {
    MailParts parts = new MailParts(folder, mail.limits());
    if (mail.type() == FileType.MSG) {
      OutlookMail.open(mail.path(), parts);
    } else {
      InternetMail.open(mail.path(), parts);
    }
    return parts.mail();
  }
}
