package kr.bogoseo.extract.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Problem;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.ExtractOnce;
import kr.bogoseo.extract.PrivateFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The dry run of extraction. */
@RestController
@Tag(name = "extract", description = "One document at a time, nothing stored")
class ExtractController {

  private final ExtractOnce extractOnce;

  ExtractController(ExtractOnce extractOnce) {
    this.extractOnce = extractOnce;
  }

  @PostMapping(
      path = "/v1/extract",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Extract one file",
      description =
          "Gives the structured document of a file: blocks in reading order, their text, language"
              + " and pages. Nothing is stored. The format is told by the content: HWP 5, HWPX, PDF,"
              + " DOCX, ODT, RTF, DOC, PPT(X), XLS(X), HTML, text, Markdown, EML, MSG, HWP 3, HWPML,"
              + " PNG, JPEG, TIFF.")
  @ApiResponse(responseCode = "200", description = "The structured document")
  @ApiResponse(
      responseCode = "415",
      description = "The content is of no accepted format",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "422",
      description = "The file is empty, encrypted, damaged, without text or beyond a limit",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  StructuredDocument extract(
      @RequestPart("file") MultipartFile file,
      @Parameter(
              description =
                  "Opens a file that asks for a password; used once, never kept. Send it as a field"
                      + " of the form: addresses end up in logs.")
          @RequestParam(required = false)
          @Nullable String documentPassword) {
    Optional<DocumentPassword> password = password(documentPassword);
    try (PrivateFolder folder = PrivateFolder.create()) {
      Path path = folder.file("upload");
      try {
        file.transferTo(path);
      } catch (IOException e) {
        throw new StageException(
            FailureCode.MALFORMED_REQUEST, "the upload ended before its end", e);
      }
      return extractOnce.extract(path, password, folder);
    }
  }

  private static Optional<DocumentPassword> password(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    if (text.length() > DocumentPassword.LONGEST) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST,
          "documentPassword has more than " + DocumentPassword.LONGEST + " characters");
    }
    return Optional.of(new DocumentPassword(text));
  }
}
