using System.IO.Compression;
using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Fuzzing;

/// <summary>Files that are to be taken in, made to hurt or spoilt: each is read or refused with a reason, and nothing of the machine comes in with it.</summary>
[Collection(nameof(MeasuredAlone))]
public class UploadFuzzTests
{
    private const int Rounds = 160;

    private const string Act = """
        ПРИГОВОР
        Именем Республики Казахстан
        10 января 2025 года город Караганда
        Районный суд рассмотрел дело в отношении А., обвиняемого по п. 3 ч. 3 ст. 188 УК РК.
        УСТАНОВИЛ:
        А. через окно проник в жилой дом и тайно похитил ноутбук, причинив ущерб 310 000 тенге.
        ПРИГОВОРИЛ:
        Признать А. виновным по п. 3 ч. 3 ст. 188 УК РК и назначить 3 года лишения свободы.
        """;

    public static TheoryData<string> Tricks => [.. Files().Keys];

    [Theory]
    [MemberData(nameof(Tricks))]
    public async Task A_file_made_to_hurt_is_refused_with_a_reason_and_tells_nothing_of_the_machine(string trick)
    {
        await using var server = await TestServer.StartAsync();
        var before = GC.GetTotalAllocatedBytes();

        var answer = await ImportAsync(server, "trick", Files()[trick]);

        Assert.NotEmpty(answer.Results);
        Assert.All(answer.Results.Where(result => result.Outcome == ImportOutcome.Rejected), result => Assert.NotEmpty(result.Message));
        Assert.DoesNotContain(answer.Results, result => result.Message.Contains(server.Folder, StringComparison.Ordinal) || result.Message.Contains("root:", StringComparison.Ordinal));
        foreach (var taken in answer.Results.Where(result => result.ActId.Length > 0))
        {
            var act = (await server.CallAsync<GetActResponse>("CorpusService/GetAct", new GetActRequest { ActId = taken.ActId })).Act;
            Assert.DoesNotContain("root:", act.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("лол лол", act.Text, StringComparison.Ordinal);
        }

        // What unpacks to gigabytes is not unpacked.
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1_500_000_000L);
    }

    [Theory]
    [InlineData("../../../../outside.txt")]
    [InlineData("/etc/outside.txt")]
    [InlineData("..\\..\\outside.txt")]
    [InlineData("con\u0001trol.txt")]
    [InlineData("a/b/c.txt")]
    public async Task The_name_of_a_source_leads_nowhere(string source)
    {
        await using var server = await TestServer.StartAsync();
        var above = Path.GetDirectoryName(server.Folder)!;

        var answer = await ImportAsync(server, "name", Encoding.UTF8.GetBytes(Act), source);

        Assert.Single(answer.Results);
        Assert.False(File.Exists(Path.Combine(above, "outside.txt")) || File.Exists("/etc/outside.txt"));
        Assert.Empty(Directory.EnumerateFiles(server.Folder, "*outside*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Spoilt_files_of_every_format_are_read_or_refused()
    {
        await using var server = await TestServer.StartAsync();
        var random = new Random(20260102);
        var pdf = File.Exists("/usr/bin/pdftotext");
        byte[][] seeds =
        [
            MadeUpFiles.Docx(Act), Encoding.UTF8.GetBytes(Act), Encoding.UTF8.GetBytes($$"""{"id":"one","synthetic":true,"language":"ru","date":"2025-01-10","text":"ПРИГОВОР\nУСТАНОВИЛ:\nкража"}"""),
            Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"><title>Приговор</title></head><body>{string.Concat(Act.Split('\n').Select(line => $"<p>{line}</p>"))}</body></html>"),
            Encoding.UTF8.GetBytes($"id,text\none,\"{Act}\""), .. pdf ? [MadeUpFiles.Pdf(Act)] : Array.Empty<byte[]>(),
        ];
        for (var round = 0; round < Rounds; round++)
        {
            var file = SpoiltFiles.Of(seeds[round % seeds.Length], random);
            var answer = await ImportAsync(server, $"spoilt-{round}", file);
            Assert.All(answer.Results.Where(result => result.Outcome == ImportOutcome.Rejected), result => Assert.NotEmpty(result.Message));
        }

        Assert.True((await server.CallAsync<VerifyLedgerResponse>("AuditService/VerifyLedger", new VerifyLedgerRequest())).Intact);
    }

    private static Dictionary<string, byte[]> Files() => new()
    {
        ["a DOCX that unpacks to a gigabyte"] = Zipped(("word/document.xml", Filled(1_000))),
        ["a DOCX with ten thousand parts"] = Zipped([.. Enumerable.Range(0, 10_000).Select(i => ($"word/part{i}.xml", (Action<Stream>)(stream => stream.WriteByte((byte)' '))))]),
        ["a DOCX that names a file of the machine"] = Document("<!DOCTYPE d [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>", "&secret;"),
        ["a DOCX whose entities grow without end"] = Document(
            "<!DOCTYPE d [<!ENTITY a0 \"лол лол \">" + string.Concat(Enumerable.Range(1, 12).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">")) + "]>", "&a12;"),
        ["a DOCX with a DTD from elsewhere"] = Document("<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/evil.dtd\">", "текст"),
        ["a DOCX with parts outside its folder"] = Zipped(("../../../../outside.txt", stream => stream.Write("text"u8)), ("word/document.xml", stream => stream.Write("<x/>"u8))),
        ["a DOCX within a hundred thousand brackets"] = Zipped(("word/document.xml", stream => stream.Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000)))))),
        ["a DOCX that is cut off"] = MadeUpFiles.Docx(Act)[..300],
        ["a PDF whose pages are their own parents"] = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n0\n%%EOF"),
        ["a PDF with a table of a billion places"] = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 999999999\n0000000000 65535 f \ntrailer<</Size 999999999/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF"),
        ["a PDF that runs a script"] = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/Launch/F(/bin/sh)>>/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Size 3/Root 1 0 R>>\n%%EOF"),
        ["HTML within a hundred thousand elements"] = Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + Act),
        ["HTML that includes a file"] = Encoding.UTF8.GetBytes($"<html><body><iframe src=\"file:///etc/passwd\"></iframe><object data=\"/etc/passwd\"></object><p>{Act}</p></body></html>"),
        ["JSON within a hundred thousand brackets"] = Encoding.ASCII.GetBytes(new string('[', 100_000)),
        ["JSON objects within one another"] = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 50_000))),
        ["a line of ten million letters"] = Encoding.ASCII.GetBytes(new string('a', 10_000_000)),
        ["words that a pattern may stumble over"] = Encoding.UTF8.GetBytes("ПРИГОВОР\n" + string.Concat(Enumerable.Repeat("ст. 188 ч. 3 п. ", 20_000))),
        ["dots, digits and brackets"] = Encoding.UTF8.GetBytes("ПРИГОВОР\n" + string.Concat(Enumerable.Repeat("((1.1)-", 40_000))),
    };

    private static Task<ImportActsResponse> ImportAsync(TestServer server, string key, byte[] file, string source = "upload") => server.CallAsync<ImportActsResponse>(
        "CorpusService/ImportActs", new ImportActRequest { Context = Asked.In(V1.Language.Russian), IdempotencyKey = key, Source = source, File = ByteString.CopyFrom(file) });

    private static byte[] Document(string declaration, string content) => Zipped(("word/document.xml", stream => stream.Write(Encoding.UTF8.GetBytes(
        $"<?xml version=\"1.0\"?>{declaration}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{content} {Act}</w:t></w:r></w:p></w:body></w:document>"))));

    private static byte[] Zipped(params (string Name, Action<Stream> Write)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(stream);
            }
        }

        return bytes.ToArray();
    }

    private static Action<Stream> Filled(int megabytes) => stream =>
    {
        var blank = new byte[1 << 20];
        Array.Fill(blank, (byte)' ');
        for (var i = 0; i < megabytes; i++)
            stream.Write(blank);
    };
}
