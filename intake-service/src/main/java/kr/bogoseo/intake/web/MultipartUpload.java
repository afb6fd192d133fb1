package kr.bogoseo.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import kr.bogoseo.intake.Upload;
import org.springframework.web.multipart.MultipartFile;

/** An upload that came as a part of a form. */
record MultipartUpload(MultipartFile file) implements Upload {

  @Override
  public String fileName() {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }

  @Override
  public long size() {
    return file.getSize();
  }

  @Override
  public InputStream open() throws IOException {
    return file.getInputStream();
  }
}
