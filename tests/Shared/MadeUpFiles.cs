using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace JudicialAnalogs.Testing;

/// <summary>Files as word processors write them, made of a text.</summary>
internal static class MadeUpFiles
{
    private const int LineLength = 90;
    private const int LinesOfPage = 60;

    /// <summary>A DOCX file with a paragraph for each line.</summary>
    public static byte[] Docx(string text)
    {
        var paragraphs = string.Concat(text.Split('\n').Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(line.TrimEnd('\r'))}</w:t></w:r></w:p>"));
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Put(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Put(zip, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{paragraphs}</w:body></w:document>");
        }

        return bytes.ToArray();
    }

    /// <summary>A PDF file with the text, its long lines broken as a printed page breaks them; without any text it is like a scan.</summary>
    /// <param name="text">The text; empty for pages that hold pictures alone.</param>
    /// <param name="locked">True to ask for a password that nobody has.</param>
    public static byte[] Pdf(string text, bool locked = false)
    {
        // One byte a letter, and a table that says which letter each byte is: enough for 255 different ones.
        char[] letters = [.. text.Where(c => c is not ('\n' or '\r')).Distinct()];
        var codes = letters.Select((letter, i) => (letter, Code: i + 1)).ToDictionary(pair => pair.letter, pair => pair.Code);
        var table = string.Join('\n', codes.Chunk(100).Select(chunk => $"{chunk.Length} beginbfchar\n{string.Concat(chunk.Select(pair => $"<{pair.Value:X2}> <{(int)pair.Key:X4}>\n"))}endbfchar"));
        var map = $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n{table}\nendcmap end end";
        var pages = text.Length == 0 ? [[]] : text.Split('\n').SelectMany(Wrapped).Chunk(LinesOfPage).ToArray();
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', pages.Select((_, i) => $"{5 + (2 * i)} 0 R"))}]>>",
            $"<</Type/Font/Subtype/TrueType/BaseFont/Made/FirstChar 1/LastChar 255/Widths[{string.Concat(Enumerable.Repeat(" 600", 255))}]/ToUnicode 4 0 R>>",
            Stream(map),
        };
        foreach (var lines in pages)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {objects.Count + 2} 0 R>>");
            objects.Add(Stream($"BT /F1 9 Tf 40 800 Td 12 TL\n{string.Concat(lines.Select(line => $"<{string.Concat(line.Select(c => codes[c].ToString("X2", CultureInfo.InvariantCulture)))}> Tj T*\n"))}ET"));
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        var key = new string('0', 64);
        var encrypt = locked ? $"/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<{key}>/U<{key}>>>/ID[<00><00>]" : "";
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{encrypt}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<</Length {content.Length}>>\nstream\n{content}\nendstream";

    private static IEnumerable<string> Wrapped(string line)
    {
        var rest = line.TrimEnd('\r');
        while (rest.Length > LineLength && rest.LastIndexOf(' ', LineLength) is > 0 and var at)
        {
            yield return rest[..at];
            rest = rest[(at + 1)..];
        }

        yield return rest;
    }

    private static void Put(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{content}");
    }
}
