using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>The text of a DOCX file's body, a paragraph a line.</summary>
internal static class DocxText
{
    public static TextOrTrouble Read(Stream stream, ReadingOptions options)
    {
        if (WholeStream.Read(stream, options.MaxRecordBytes) is not { } bytes)
            return TextOrTrouble.Rejected(WholeStream.TooLong(options.MaxRecordBytes));
        try
        {
            using var memory = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(memory, isEditable: false, new OpenSettings { MaxCharactersInPart = options.MaxRecordBytes });
            if (document.MainDocumentPart?.Document?.Body is not { } body)
                return TextOrTrouble.Rejected("the archive holds no Word document");
            var text = new StringBuilder();
            foreach (var paragraph in body.Descendants<Paragraph>())
                AppendParagraph(paragraph, text);
            return TextDecoding.Checked(text.ToString());
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or IOException or InvalidOperationException or ArgumentException)
        {
            return TextOrTrouble.Rejected("the DOCX file is damaged; open it in an editor and save it again");
        }
    }

    private static void AppendParagraph(Paragraph paragraph, StringBuilder text)
    {
        foreach (var element in paragraph.Descendants())
        {
            if (element is Text words)
                text.Append(words.Text);
            else if (element is TabChar)
                text.Append('\t');
            else if (element is Break)
                text.Append('\n');
        }

        text.Append('\n');
    }
}
