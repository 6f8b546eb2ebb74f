using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Server.ModelEndpoints;
using JudicialAnalogs.Server.Tests.ModelEndpoints;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Tests.Faults;

/// <summary>An embedding endpoint that goes wrong while the server answers questions: they are answered with the embedded vectors, and say so.</summary>
public class UnsteadyEmbeddingsTests
{
    public static TheoryData<string> Ways => ["lies about dimensions", "answers garbage", "answers with nothing", "hangs up", "hangs"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_question_is_answered_without_it_and_says_so(string way)
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        await using var server = await StartAsync(generator);
        model.Instead = (context, texts) => InsteadAsync(way, context, texts);

        var answer = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

        Assert.NotEmpty(answer.Analogs);
        Assert.Contains(Wording.Russian.Say("Notice.EmbeddingsFellBack"), answer.Context.Notices);
    }

    [Fact]
    public async Task A_slow_answer_is_waited_for()
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        await using var server = await StartAsync(generator);
        model.Instead = async (context, texts) =>
        {
            await Task.Delay(400, context.RequestAborted);
            await context.Response.WriteAsync(EmbeddingStandIn.Answer(texts));
        };

        var answer = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

        Assert.NotEmpty(answer.Analogs);
        Assert.DoesNotContain(Wording.Russian.Say("Notice.EmbeddingsFellBack"), answer.Context.Notices);
    }

    private static Task InsteadAsync(string way, HttpContext context, string[] texts)
    {
        switch (way)
        {
            case "lies about dimensions":
                return context.Response.WriteAsync(EmbeddingStandIn.Answer(texts, dimensions: EmbeddingStandIn.Dimensions / 2));
            case "answers garbage":
                return context.Response.WriteAsync("\u0000\u0001<html>");
            case "answers with nothing":
                return Task.CompletedTask;
            case "hangs up":
                context.Abort();
                return Task.CompletedTask;
            default:
                return Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private static EndpointEmbeddingGenerator Generator(EmbeddingStandIn model) =>
        new(new ModelEndpoint(model.Address, "stand-in", null) { Patience = TimeSpan.FromSeconds(20) }, EmbeddingStandIn.Dimensions, TimeProvider.System) { Rest = TimeSpan.FromMilliseconds(5) };

    private static Task<TestServer> StartAsync(EndpointEmbeddingGenerator generator) =>
        TestServer.StartAsync(MadeUpAct.Burglaries(60), embeddings: new EmbeddingModel(new EmbeddingSpace("stand-in", EmbeddingStandIn.Dimensions), generator));
}
