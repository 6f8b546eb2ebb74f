using System.Net;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Notes;

public class NotePagesTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Theory]
    [InlineData("ru", "Напечатать")]
    [InlineData("kk", "Басып шығару")]
    [InlineData("en", "Print")]
    public async Task The_note_is_shown_as_it_is_exported_and_can_be_kept_as_a_file(string language, string print)
    {
        var draft = (await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess($"panel-note-{language}"))).DraftId;
        using var reader = new PanelReader(_server);

        var page = await reader.ReadAsync($"/drafts/{draft}/note?lang={language}");
        var file = await reader.ReadAsync($"/drafts/{draft}/note/file?format=html&lang={language}");
        var json = await reader.ReadAsync($"/drafts/{draft}/note/file?format=json&lang={language}");

        Assert.Contains(print, page, StringComparison.Ordinal);
        Assert.Contains("<article class=\"sheet\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.Contains("<article class=\"sheet\"", file, StringComparison.Ordinal);
        Assert.Contains("<style>", file, StringComparison.Ordinal);
        Assert.StartsWith("{", json, StringComparison.Ordinal);
        Assert.Contains($"\"draft_id\": \"{draft}\"", json, StringComparison.Ordinal);
        Assert.Equal(Count(page, "<td>"), Count(file, "<td>"));
    }

    [Fact]
    public async Task There_is_no_note_of_a_draft_or_a_version_that_is_not_there()
    {
        var draft = (await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("panel-note-none"))).DraftId;
        using var reader = new PanelReader(_server);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.AskAsync("/drafts/none/note")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.AskAsync($"/drafts/{draft}/note?version=9")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.AskAsync($"/drafts/{draft}/note/file?version=9")).Status);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
