package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;
import kr.bogoseo.extract.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HwpmlReaderTest {

  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="%s" standalone="no" ?>
      <HWPML Style="embed" Version="2.91"><HEAD SecCnt="1">
      <DOCSUMMARY><TITLE>귀국 보고서</TITLE><AUTHOR>홍길동</AUTHOR></DOCSUMMARY>
      <MAPPINGTABLE><FACENAMELIST/>
      <CHARSHAPELIST><CHARSHAPE Id="0" Height="1500"><BOLD/></CHARSHAPE>
      <CHARSHAPE Id="1" Height="1000"/></CHARSHAPELIST>
      <NUMBERINGLIST><NUMBERING Id="1" Start="0">
      <PARAHEAD Level="1" NumFormat="RomanCapital">^1.</PARAHEAD></NUMBERING></NUMBERINGLIST>
      <PARASHAPELIST><PARASHAPE Id="0" HeadingType="None"/>
      <PARASHAPE Id="1" HeadingType="Outline" Level="0"/></PARASHAPELIST>
      </MAPPINGTABLE></HEAD>
      <BODY><SECTION Id="0">
      <P ParaShape="1" Style="0"><TEXT CharShape="0"><CHAR>개요</CHAR></TEXT></P>
      <P ParaShape="0" Style="0"><TEXT CharShape="1"><CHAR>첫 줄<LINEBREAK/>둘째<TAB/>칸</CHAR>
      <FOOTNOTE><PARALIST><P ParaShape="0"><TEXT CharShape="1">
      <AUTONUM Number="1" NumberType="Footnote"><AUTONUMFORMAT SuffixChar=")" Type="Digit"/></AUTONUM>
      <CHAR> 참고</CHAR></TEXT></P></PARALIST></FOOTNOTE></TEXT></P>
      <P ParaShape="0" Style="0"><TEXT CharShape="1"><TABLE ColCount="2" RowCount="2">
      <SHAPEOBJECT><CAPTION><PARALIST><P ParaShape="0"><TEXT CharShape="1"><CHAR>표 1</CHAR></TEXT></P></PARALIST></CAPTION></SHAPEOBJECT>
      <ROW><CELL ColAddr="0" RowAddr="0" ColSpan="2" RowSpan="1"><PARALIST><P ParaShape="0"><TEXT CharShape="1"><CHAR>일정</CHAR></TEXT></P></PARALIST></CELL></ROW>
      <ROW><CELL ColAddr="0" RowAddr="1"><PARALIST><P ParaShape="0"><TEXT CharShape="1"><CHAR>월</CHAR></TEXT></P></PARALIST></CELL>
      <CELL ColAddr="1" RowAddr="1"><PARALIST><P ParaShape="0"><TEXT CharShape="1"><CHAR>화</CHAR></TEXT></P></PARALIST></CELL></ROW>
      </TABLE></TEXT></P>
      <P ParaShape="0" Style="0"><TEXT CharShape="1"><RECTANGLE><DRAWINGOBJECT><DRAWTEXT><PARALIST>
      <P ParaShape="0"><TEXT CharShape="1"><CHAR>글상자</CHAR></TEXT></P></PARALIST></DRAWTEXT></DRAWINGOBJECT></RECTANGLE></TEXT></P>
      </SECTION></BODY></HWPML>
      """;

  @TempDir private Path folder;

  @Test
  void headingsNotesTablesAndBoxesComeInReadingOrder() throws IOException {
    RawDocument document = read(DOCUMENT.formatted("UTF-8"), StandardCharsets.UTF_8);

    assertThat(document.properties())
        .containsEntry("title", "귀국 보고서")
        .containsEntry("author", "홍길동");
    assertThat(document.pieces())
        .containsExactly(
            new RawPiece.Text(Role.HEADING, 1, "I. 개요", 0),
            new RawPiece.Text(Role.PARAGRAPH, 0, "첫 줄\n둘째\t칸", 0, 10, false),
            new RawPiece.Text(Role.FOOTNOTE, 0, "1) 참고", 0),
            new RawPiece.Text(Role.CAPTION, 0, "표 1", 0),
            new RawPiece.Table(List.of(List.of("일정", ""), List.of("월", "화")), 0),
            new RawPiece.Text(Role.PARAGRAPH, 0, "글상자", 0, 10, false));
  }

  @Test
  void otherEncodingsAreReadAsTheyDeclareThemselves() throws IOException {
    RawDocument document = read("\uFEFF" + DOCUMENT.formatted("UTF-16"), StandardCharsets.UTF_16LE);

    assertThat(document.pieces()).hasSize(6);
  }

  @Test
  void aFileThatBreaksOffIsReadAsFarAsItGoesAndSaysSo() throws IOException {
    String whole = DOCUMENT.formatted("UTF-8");

    RawDocument document =
        read(
            whole.substring(
                0,
                whole.indexOf("<P ParaShape=\"0\" Style=\"0\"><TEXT CharShape=\"1\"><RECTANGLE>")
                    + 40),
            StandardCharsets.UTF_8);

    assertThat(document.pieces()).hasSize(5);
    assertThat(document.warnings()).isNotEmpty();
  }

  @Test
  void entitiesOfTheFileAreNeverResolved() {
    String attack =
        """
        <?xml version="1.0"?><!DOCTYPE HWPML [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <HWPML><BODY><SECTION><P><TEXT><CHAR>&x;</CHAR></TEXT></P></SECTION></BODY></HWPML>
        """;

    assertThatThrownBy(() -> read(attack, StandardCharsets.UTF_8)).isInstanceOf(IOException.class);
  }

  private RawDocument read(String xml, Charset charset) throws IOException {
    Path path = folder.resolve("file.hml");
    Files.write(path, xml.getBytes(charset));
    return new HwpmlReader().read(new InputFile(path, FileType.HWPML, ReadLimits.standard()));
  }
}
