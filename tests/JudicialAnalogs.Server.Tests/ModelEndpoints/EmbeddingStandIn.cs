using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Tests.ModelEndpoints;

/// <summary>Stands in for an embedding endpoint on a real port. What it does with each request may be changed while it runs.</summary>
internal sealed class EmbeddingStandIn : IAsyncDisposable
{
    public const int Dimensions = 64;

    private readonly WebApplication _app;

    private EmbeddingStandIn(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single() + "/v1");

    /// <summary>Texts asked about, in order of arrival.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Requests that came.</summary>
    public int Requests { get; private set; }

    /// <summary>Answers in its own way instead of properly; null to answer properly.</summary>
    public Func<HttpContext, string[], Task>? Instead { get; set; }

    public static async Task<EmbeddingStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var standIn = new EmbeddingStandIn(builder.Build());
        standIn._app.Run(standIn.AnswerAsync);
        await standIn._app.StartAsync();
        return standIn;
    }

    /// <summary>A proper answer with one vector a text.</summary>
    public static string Answer(IEnumerable<string> texts, int dimensions = Dimensions, int from = 0) => new JsonObject
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. texts.Select((text, i) => (JsonNode)new JsonObject
        {
            ["object"] = "embedding",
            ["index"] = from + i,
            ["embedding"] = new JsonArray([.. Vector(text, dimensions).Select(number => (JsonNode)number)]),
        })]),
    }.ToJsonString(JsonSerializerOptions.Web);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // Words counted into as many boxes as there are dimensions: texts with the same words lie close.
    private static float[] Vector(string text, int dimensions)
    {
        var vector = new float[dimensions];
        foreach (var word in text.ToLowerInvariant().Split([' ', '.', ',', '\n'], StringSplitOptions.RemoveEmptyEntries))
            vector[word.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter)) % dimensions is var box && box < 0 ? -box : box]++;
        vector[0] += 0.1f;
        return vector;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Requests++;
        var body = await JsonNode.ParseAsync(context.Request.Body);
        string[] texts = [.. body!["input"]!.AsArray().Select(text => text!.GetValue<string>())];
        Asked.AddRange(texts);
        context.Response.ContentType = "application/json";
        if (Instead is { } other)
            await other(context, texts);
        else
            await context.Response.WriteAsync(Answer(texts));
    }
}
