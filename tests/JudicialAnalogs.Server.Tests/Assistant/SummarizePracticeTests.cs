using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.ModelEndpoints;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;
using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Server.Tests.Assistant;

public class SummarizePracticeTests(BurglaryServer shared)
{
    private static readonly SummarizePracticeRequest Request = new() { Context = Asked.In(V1.Language.Russian), Case = Asked.Burglary() };

    [Fact]
    public async Task Without_a_model_there_is_no_summary_and_no_fault()
    {
        var summary = await shared.Server.CallAsync<SummarizePracticeResponse>("AnalogService/SummarizePractice", Request);

        Assert.Equal((SummaryState.Off, "", Wording.Russian.Say("Assistant.State.Off")), (summary.State, summary.Model, summary.Notice));
        Assert.Empty(summary.Sentences);
    }

    [Theory]
    [InlineData(V1.Language.Russian)]
    [InlineData(V1.Language.Kazakh)]
    [InlineData(V1.Language.English)]
    public async Task What_a_model_says_with_support_is_shown_as_its_own_and_the_rest_is_removed(V1.Language language)
    {
        await using var model = await ModelEndpoints.ModelStandIn.StartAsync("");
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), assistant: Over(model));
        var request = Request.Clone();
        request.Context = Asked.In(language);
        var found = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", new FindAnalogsRequest { Context = request.Context, Case = request.Case });
        var figure = Wording.Of(language).Say("Assistant.Figure.Group", found.Group.Size);
        model.Answer = ScriptedModel.Saying((figure, ["E1"]), (figure.Replace($"{found.Group.Size}", "777", StringComparison.Ordinal), ["E1"]), (figure, ["E99"]));

        var summary = await server.CallAsync<SummarizePracticeResponse>("AnalogService/SummarizePractice", request);

        Assert.Equal((SummaryState.Given, "stand-in", 2), (summary.State, summary.Model, summary.Removed));
        Assert.Contains("stand-in", summary.Notice, StringComparison.Ordinal);
        var sentence = Assert.Single(summary.Sentences);
        Assert.Equal((figure, "E1"), (sentence.Text, Assert.Single(sentence.EvidenceIds)));
        var evidence = Assert.Single(summary.Evidence);
        Assert.Equal(("E1", figure), (evidence.Id, evidence.Text));
        Assert.Equal(found.Group.CountAddresses, evidence.CountAddresses);
        var ledger = await server.Records.Ledger.ReadAsync(0, 1000, TestContext.Current.CancellationToken);
        Assert.Single(ledger, entry => entry.Action == "analogs.summarize" && entry.Subject == summary.Context.IndexVersion);
        Assert.Equal(found.Context, summary.Context);
    }

    [Fact]
    public async Task The_model_is_shown_figures_and_passages_and_neither_the_case_nor_what_courts_ordered()
    {
        var model = new ScriptedModel(_ => ScriptedModel.Saying());
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), assistant: new AssistantOptions(model, "scripted"));
        var request = Request.Clone();
        request.Case.Text += " Слово-примета дела.";

        await server.CallAsync<SummarizePracticeResponse>("AnalogService/SummarizePractice", request);

        var sent = Assert.Single(model.Sent);
        Assert.Contains("проник в дом", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("примета", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("назначить лишение свободы", sent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no JSON at all")]
    [InlineData("```json\n{\"sentences\":[]}\n```")]
    [InlineData("{\"sentences\":[]} {\"sentences\":[]}")]
    [InlineData("{\"sentences\":[],\"sentences\":[]}")]
    [InlineData("{\"sentences\":[],\"note\":\"x\"}")]
    [InlineData("{\"sentences\":[{\"text\":\"a\"")]
    public async Task Another_form_than_asked_for_is_no_answer(string answer) => Assert.Equal(SummaryState.NotAnswered, (await SummaryOf(new ScriptedModel(_ => answer))).State);

    [Fact]
    public async Task A_model_that_fails_or_is_slow_costs_the_summary_alone()
    {
        Assert.Equal(SummaryState.NotAnswered, (await SummaryOf(new ScriptedModel(_ => throw new InvalidOperationException("no")))).State);
        var never = new ScriptedModel((_, _) => new TaskCompletionSource<string>().Task);
        Assert.Equal(SummaryState.NotAnswered, (await SummaryOf(never, TimeSpan.FromMilliseconds(50))).State);
    }

    [Fact]
    public async Task An_endpoint_that_refuses_costs_the_summary_alone()
    {
        await using var model = await ModelEndpoints.ModelStandIn.StartAsync("", status: 400);
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(30), assistant: Over(model));

        var summary = await server.CallAsync<SummarizePracticeResponse>("AnalogService/SummarizePractice", Request);

        Assert.Equal((SummaryState.NotAnswered, Wording.Russian.Say("Assistant.State.NotAnswered")), (summary.State, summary.Notice));
    }

    [Fact]
    public async Task The_switch_turns_it_off_at_once_and_on_again()
    {
        var folder = Directory.CreateTempSubdirectory("analogs-tests-");
        try
        {
            var model = new ScriptedModel(_ => ScriptedModel.Saying());
            await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(30), folder.FullName, assistant: new AssistantOptions(model, "scripted"));
            var off = Path.Combine(folder.FullName, "assistant-off");
            await File.WriteAllTextAsync(off, "", TestContext.Current.CancellationToken);

            Assert.Equal(SummaryState.Off, (await server.CallAsync<SummarizePracticeResponse>("AnalogService/SummarizePractice", Request)).State);
            Assert.Empty(model.Sent);
            File.Delete(off);
            Assert.Equal(SummaryState.NothingSupported, (await server.CallAsync<SummarizePracticeResponse>("AnalogService/SummarizePractice", Request)).State);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<SummarizePracticeResponse> SummaryOf(IChatClient model, TimeSpan? patience = null)
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(30), assistant: new AssistantOptions(model, "scripted") { Patience = patience ?? TimeSpan.FromMinutes(1) });
        return await server.CallAsync<SummarizePracticeResponse>("AnalogService/SummarizePractice", Request);
    }

    private static AssistantOptions Over(ModelEndpoints.ModelStandIn model) => new(new EndpointChatClient(new ModelEndpoint(model.Address, "stand-in", null)), "stand-in");
}
