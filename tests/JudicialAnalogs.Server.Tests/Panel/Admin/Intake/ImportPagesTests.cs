using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace JudicialAnalogs.Server.Tests.Panel.Admin.Intake;

public sealed class ImportPagesTests : IAsyncLifetime
{
    private const string Imports = "/admin/imports?lang=en";

    private TestServer _server = null!;
    private PanelReader _panel = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TestServer.StartAsync();
        _panel = new PanelReader(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _panel.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Acts_that_are_sent_are_stored_and_each_refused_line_is_named_with_its_reason()
    {
        var import = await SendAsync("for a test", ("acts.jsonl", Bytes($"{Act("one")}\nnot json\n{Act("two")}\n")), ("letter.txt", Bytes("Просто письмо о погоде без всякого решения.")));

        var page = await DoneAsync(import);

        Assert.Equal(["one", "two"], (await _server.Records.Acts.GetManyAsync(["one", "two"], TestContext.Current.CancellationToken)).Select(act => act.Id));
        Assert.Equal("2", Figure(page, "Added"));
        Assert.Equal("2", Figure(page, "Refused"));
        Assert.Contains("acts.jsonl</th><td class=\"number\">2</td><td>not a whole JSON object", page, StringComparison.Ordinal);
        Assert.Contains("letter.txt</th>", page, StringComparison.Ordinal);
        Assert.Contains("for a test", page, StringComparison.Ordinal);
        Assert.Empty(Spool("*.upload"));
        var entries = await _server.Records.Ledger.ReadAsync(0, 100, TestContext.Current.CancellationToken);
        Assert.Contains(entries, entry => entry is { Action: "acts.import", Subject: "added 2, replaced 0, unchanged 0, rejected 2" });
    }

    [Fact]
    public async Task Refused_lines_are_told_in_the_language_of_the_page_and_come_as_a_table()
    {
        var import = await SendAsync("", ("=acts.jsonl", Bytes("not json\n")));
        await DoneAsync(import);

        var (_, russian) = await _panel.AskAsync($"{import}?lang=ru");
        var (_, kazakh) = await _panel.AskAsync($"{import}?lang=kk");
        var (status, table) = await _panel.AskAsync($"{import}/refused.csv?lang=ru");

        Assert.Contains("Строка — не целый объект JSON", russian, StringComparison.Ordinal);
        Assert.Contains("Жол тұтас JSON нысаны емес", kazakh, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Файл,Строка,Причина\r\n'=acts.jsonl,1,Строка — не целый объект JSON: пишите по одному акту в строке.\r\n", table);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_import()
    {
        var page = await _panel.ReadAsync(Imports);
        var fields = Fields(page, "twice");

        var first = await _panel.UploadAsync(Imports, fields, ("acts.jsonl", Bytes(Act("one"))));
        var again = await _panel.UploadAsync(Imports, fields, ("acts.jsonl", Bytes(Act("one"))));
        await DoneAsync(Path(first.Location));

        Assert.Equal((HttpStatusCode.SeeOther, first.Location), (again.Status, again.Location));
        Assert.Contains("Imports through the panel: 1,", await _panel.ReadAsync(Imports), StringComparison.Ordinal);
        Assert.Empty(Spool("*.arriving"));
    }

    [Fact]
    public async Task What_is_known_already_is_counted_and_not_stored_again()
    {
        await DoneAsync(await SendAsync("", ("acts.jsonl", Bytes(Act("one")))));
        var page = await DoneAsync(await SendAsync("", ("acts.jsonl", Bytes($"{Act("one")}\n{Act("two")}"))));

        Assert.Equal(("1", "1"), (Figure(page, "Added"), Figure(page, "Already known")));
    }

    [Fact]
    public async Task A_file_name_never_leads_out_of_the_folder_and_is_shown_without_its_path()
    {
        var import = await SendAsync("", ("../../../escape.jsonl", Bytes(Act("one"))), ("C:\\secret\\more.jsonl", Bytes(Act("two"))));
        var page = await DoneAsync(import);

        Assert.Contains("<li>escape.jsonl", page, StringComparison.Ordinal);
        Assert.Contains("<li>more.jsonl", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.False(File.Exists(System.IO.Path.Combine(_server.Folder, "..", "escape.jsonl")));
        Assert.Equal("escape.jsonl:1", (await _server.Records.Acts.GetAsync("one", TestContext.Current.CancellationToken))!.Source);
    }

    [Theory]
    [InlineData("empty.txt", "", "the file is empty")]
    [InlineData("picture.png", "\u0089PNG", "the format is not known")]
    [InlineData("broken.pdf", "%PDF-1.7 and nothing else", "pdftotext could not read the file")]
    [InlineData("old.doc", "\u00D0\u00CF\u0011\u00E0", "old Word files")]
    [InlineData("page.html", "<!doctype html><script>alert(1)</script>", "the file holds no text")]
    public async Task What_is_no_act_is_refused_with_a_clear_reason_and_nothing_is_stored(string name, string content, string reason)
    {
        var page = await DoneAsync(await SendAsync("", (name, Encoding.Latin1.GetBytes(content))));

        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Equal(("0", "1"), (Figure(page, "Added"), Figure(page, "Refused")));
        Assert.Equal(0, await _server.Records.Acts.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_archive_that_unpacks_to_much_more_than_it_is_does_no_harm()
    {
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Write(zip, "_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open());
            part.Write("""<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>""");
            for (var i = 0; i < 64; i++)
                part.Write(new string('0', 1 << 20));
            part.Write("</w:t></w:r></w:p></w:body></w:document>");
        }

        var page = await DoneAsync(await SendAsync("", ("bomb.docx", bomb.ToArray()), ("bomb.zip", bomb.ToArray())));

        Assert.Equal(("0", "2"), (Figure(page, "Added"), Figure(page, "Refused")));
        Assert.Contains("the DOCX file is damaged", page, StringComparison.Ordinal);
        Assert.Contains("the content is a ZIP archive or DOCX though the name ends in .zip", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_a_file_is_refused_and_keeps_what_was_typed()
    {
        var (status, _, text) = await _panel.UploadAsync(Imports, Fields(await _panel.ReadAsync(Imports), "request 12"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Choose at least one file.", text, StringComparison.Ordinal);
        Assert.Contains("value=\"request 12\"", text, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_the_panels_own_writes_nothing()
    {
        var fields = Fields(await _panel.ReadAsync(Imports), "");
        (string, string)[] foreign = [.. fields.Where(field => field.Key != "form-token"), ("form-token", "made-up")];

        var (status, _, text) = await _panel.UploadAsync(Imports, foreign, ("acts.jsonl", Bytes(Act("one"))));
        using var stranger = new PanelReader(_server);
        var (other, _, _) = await stranger.UploadAsync(Imports, fields, ("acts.jsonl", Bytes(Act("one"))));
        var (noForm, _, _) = await _panel.SendAsync(Imports, [.. fields]);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (status, other, noForm));
        Assert.Contains("was not taken", text, StringComparison.Ordinal);
        Assert.Empty(Spool("*"));
        Assert.Equal(0, await _server.Records.Acts.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_upload_cut_off_in_the_middle_leaves_nothing()
    {
        var fields = Fields(await _panel.ReadAsync(Imports), "");
        var body = new StringBuilder();
        foreach (var (key, value) in fields)
            body.Append(CultureInfo.InvariantCulture, $"--b\r\nContent-Disposition: form-data; name=\"{key}\"\r\n\r\n{value}\r\n");
        body.Append("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"acts.jsonl\"\r\n\r\n").Append(Act("one"));

        var (status, text) = await _panel.PostAsync(Imports, body.ToString(), "multipart/form-data; boundary=b");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("did not arrive whole", text, StringComparison.Ordinal);
        Assert.Empty(Spool("*"));
    }

    [Fact]
    public async Task An_import_that_the_server_ended_in_is_told_as_interrupted_and_can_be_taken_up_again()
    {
        var folder = Directory.CreateTempSubdirectory("analogs-imports-");
        try
        {
            const string Id = "20260101-100000-0123456789ab";
            var left = Directory.CreateDirectory(System.IO.Path.Combine(folder.FullName, "imports", Id)).FullName;
            var content = $"{Act("one")}\n{Act("two")}\n";
            await File.WriteAllTextAsync(System.IO.Path.Combine(left, "0.upload"), content, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(
                System.IO.Path.Combine(left, "import.json"),
                $$"""{"id":"{{Id}}","started_at":"2026-01-01T10:00:00+00:00","purpose":"","files":[{"name":"acts.jsonl","bytes":{{Encoding.UTF8.GetByteCount(content)}}}],"state":0,"tally":{"added":1},"bytes_read":10,"files_kept":true}""",
                TestContext.Current.CancellationToken);
            Directory.CreateDirectory(System.IO.Path.Combine(folder.FullName, "imports", "20260101-100001-0123456789ab-00.arriving"));
            await using var server = await TestServer.StartAsync(folder: folder.FullName);
            using var panel = new PanelReader(server);

            var before = await panel.ReadAsync($"/admin/imports/{Id}?lang=en");
            var entrance = await panel.ReadAsync("/admin?lang=en");
            var sent = await panel.SendAsync($"/admin/imports/{Id}/resume?lang=en", ("form-token", PanelReader.Field(before, "form-token")));
            var after = await DoneAsync(panel, $"/admin/imports/{Id}");

            Assert.Contains("interrupted", before, StringComparison.Ordinal);
            Assert.Contains("did not reach its end", entrance, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
            Assert.Equal("2", Figure(after, "Added"));
            Assert.Equal(2, await server.Records.Acts.CountAsync(TestContext.Current.CancellationToken));
            Assert.Equal(["import.json", "refused.jsonl"], Directory.EnumerateFiles(left).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.Single(Directory.EnumerateDirectories(System.IO.Path.Combine(folder.FullName, "imports")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_larger_than_usual_requests_goes_straight_to_disk()
    {
        var line = new byte[40 << 20];
        Array.Fill(line, (byte)'x');

        var page = await DoneAsync(await SendAsync("", ("large.jsonl", [.. line, .. Bytes($"\n{Act("one")}\n")])));

        Assert.Equal(("1", "1"), (Figure(page, "Added"), Figure(page, "Refused")));
        Assert.Contains("longer than the limit", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_that_says_it_is_larger_than_the_limit_is_refused_before_it_is_read()
    {
        using var connection = new System.Net.Sockets.TcpClient();
        await connection.ConnectAsync(_server.Panel.Host, _server.Panel.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST {Imports} HTTP/1.1\r\nHost: {_server.Panel.Authority}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 3000000000\r\n\r\n"),
            TestContext.Current.CancellationToken);
        using var answer = new StreamReader(stream);

        Assert.StartsWith("HTTP/1.1 413", await answer.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_page_for_an_import_that_there_is_not()
    {
        foreach (var path in new[] { "/admin/imports/none", "/admin/imports/..%2Frecords", "/admin/imports/none/refused.csv" })
            Assert.Equal(HttpStatusCode.NotFound, (await _panel.AskAsync(path)).Status);
    }

    private static string Act(string id) => $$"""{"id":"{{id}}","synthetic":true,"language":"ru","date":"2025-01-10","case_number":"1-1","text":"ПРИГОВОР\nПодсудимый похитил велосипед из подъезда дома.\nПРИГОВОРИЛ: признать виновным по ч. 1 ст. 188 УК РК и назначить штраф 50 МРП."}""";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(text);
    }

    private static (string Key, string Value)[] Fields(string page, string purpose) =>
        [("form-token", PanelReader.Field(page, "form-token")), ("key", PanelReader.Field(page, "key")), ("purpose", purpose)];

    private static string Path(string location) => location.Split('?')[0];

    private static string Figure(string page, string name)
    {
        var at = page.IndexOf($"<dt>{name}</dt><dd>", StringComparison.Ordinal);
        Assert.True(at >= 0, $"no figure {name}");
        var from = at + name.Length + "<dt></dt><dd>".Length;
        return page[from..page.IndexOf('<', from)];
    }

    private async Task<string> SendAsync(string purpose, params (string Name, byte[] Content)[] files)
    {
        var (status, location, text) = await _panel.UploadAsync(Imports, Fields(await _panel.ReadAsync(Imports), purpose), files);
        Assert.True(status == HttpStatusCode.SeeOther, text);
        return Path(location);
    }

    private Task<string> DoneAsync(string import) => DoneAsync(_panel, import);

    private static async Task<string> DoneAsync(PanelReader panel, string import)
    {
        while (true)
        {
            var page = await panel.ReadAsync($"{import}?lang=en");
            if (!page.Contains("data-job=\"Running\"", StringComparison.Ordinal))
                return page;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private IEnumerable<string> Spool(string pattern)
    {
        var folder = System.IO.Path.Combine(_server.Folder, "imports");
        return Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder, pattern, SearchOption.AllDirectories) : [];
    }
}
