using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class AnalogMarksTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task A_mark_is_listed_and_changes_neither_the_draft_nor_a_list_asked_anew()
    {
        var draft = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("marks-1"));
        var before = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());
        var analog = draft.Practice.Analogs[1];

        var marked = await _server.CallAsync<MarkAnalogResponse>("AnalogService/MarkAnalog", Mark("marks-1-a", draft.DraftId, analog.CountAddress));
        var again = await _server.CallAsync<MarkAnalogResponse>("AnalogService/MarkAnalog", Mark("marks-1-a", draft.DraftId, analog.CountAddress));

        Assert.Equal(marked.Mark, again.Mark);
        Assert.Equal((draft.DraftId, 1, analog.CountAddress, AnalogMarkReason.OtherRole, false), (marked.Mark.DraftId, marked.Mark.DraftVersion, marked.Mark.CountAddress, marked.Mark.Reason, marked.Mark.TakenBack));
        Assert.Equal(marked.Mark, Assert.Single((await MarksAsync(draft.DraftId)).Marks));
        var stored = await _server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = draft.DraftId });
        Assert.Equal(draft.Practice, Assert.Single(stored.Versions).Assessment.Practice);
        var after = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());
        (before.Context, after.Context) = (null, null);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task A_mark_is_taken_back_by_its_author_alone_and_both_entries_stay()
    {
        var draft = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("marks-2"));
        var address = draft.Practice.Analogs[0].CountAddress;
        await _server.CallAsync<MarkAnalogResponse>("AnalogService/MarkAnalog", Mark("marks-2-a", draft.DraftId, address));
        var back = new MarkAnalogRequest { IdempotencyKey = "marks-2-b", DraftId = draft.DraftId, CountAddress = address, TakeBack = true };

        var refused = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<MarkAnalogResponse>("AnalogService/MarkAnalog", back, "someone-else"));
        await _server.CallAsync<MarkAnalogResponse>("AnalogService/MarkAnalog", back);

        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Equal([false, true], (await MarksAsync(draft.DraftId)).Marks.Select(mark => mark.TakenBack));
    }

    [Fact]
    public async Task A_list_of_marks_comes_in_pages()
    {
        var draft = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("marks-3"));
        for (var i = 0; i < 3; i++)
            await _server.CallAsync<MarkAnalogResponse>("AnalogService/MarkAnalog", Mark($"marks-3-{i}", draft.DraftId, draft.Practice.Analogs[i].CountAddress));

        var first = await MarksAsync(draft.DraftId, 2);
        var second = await MarksAsync(draft.DraftId, 2, first.NextPageToken);

        Assert.Equal(draft.Practice.Analogs.Take(3).Select(analog => analog.CountAddress), first.Marks.Concat(second.Marks).Select(mark => mark.CountAddress));
        Assert.Empty(second.NextPageToken);
    }

    [Theory]
    [InlineData("act", StatusCode.InvalidArgument)]
    [InlineData("unknown#0.0", StatusCode.NotFound)]
    [InlineData("closed-act#0.0", StatusCode.NotFound)]
    public async Task What_may_not_be_shown_cannot_be_marked(string address, StatusCode status)
    {
        var draft = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("marks-4"));

        var refused = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<MarkAnalogResponse>("AnalogService/MarkAnalog", Mark("marks-4-a", draft.DraftId, address)));

        Assert.Equal(status, refused.StatusCode);
    }

    private static MarkAnalogRequest Mark(string key, string draft, string address) =>
        new() { Context = Asked.In(V1.Language.Russian), IdempotencyKey = key, DraftId = draft, CountAddress = address, Reason = AnalogMarkReason.OtherRole };

    private Task<ListAnalogMarksResponse> MarksAsync(string draft, int size = 0, string token = "") => _server.CallAsync<ListAnalogMarksResponse>(
        "AnalogService/ListAnalogMarks", new ListAnalogMarksRequest { DraftId = draft, PageSize = size, PageToken = token });
}
