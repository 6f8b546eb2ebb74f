using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Tests.ModelEndpoints;

/// <summary>Stands in for a language model on a real port: answers every question of the OpenAI protocol with the same words.</summary>
internal sealed class ModelStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ModelStandIn(WebApplication app, string answer) => (_app, Answer) = (app, answer);

    /// <summary>The words of every answer from now on.</summary>
    public string Answer { get; set; }

    public Uri Address => new(_app.Urls.Single() + "/v1");

    /// <summary>Bodies of the questions, in order of arrival.</summary>
    public List<string> Asked { get; } = [];

    public static async Task<ModelStandIn> StartAsync(string answer, int status = StatusCodes.Status200OK)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var standIn = new ModelStandIn(builder.Build(), answer);
        standIn._app.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            standIn.Asked.Add(await body.ReadToEndAsync());
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            var message = new JsonObject { ["role"] = "assistant", ["content"] = standIn.Answer };
            var choice = new JsonObject { ["index"] = 0, ["finish_reason"] = "stop", ["message"] = message };
            await context.Response.WriteAsync(new JsonObject { ["id"] = "1", ["object"] = "chat.completion", ["created"] = 1, ["model"] = "stand-in", ["choices"] = new JsonArray(choice) }
                .ToJsonString(JsonSerializerOptions.Web));
        });
        await standIn._app.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
