using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Search.Tests.Qdrant;

/// <summary>
/// Stands in for a Qdrant node on a real port: the part of its REST API that the adapter uses, as openapi.json of 1.19 describes it.
/// Points are compared exactly; the server's approximation is not imitated.
/// </summary>
internal sealed class QdrantStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _turn = new();
    private readonly Dictionary<string, StandInCollection> _collections = [];

    private QdrantStandIn(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Alias to collection.</summary>
    public Dictionary<string, string> Aliases { get; } = [];

    /// <summary>Names of the collections that exist.</summary>
    public IReadOnlyList<string> Collections
    {
        get
        {
            lock (_turn)
                return [.. _collections.Keys.Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Requests as <c>METHOD path</c>, in order of arrival.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Called before a request is answered; true when it has been dealt with.</summary>
    public Func<HttpContext, Task<bool>>? Before { get; set; }

    /// <summary>Called after a request was carried out and before its answer is sent; true when no answer is to be sent.</summary>
    public Func<HttpContext, Task<bool>>? After { get; set; }

    public static async Task<QdrantStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var standIn = new QdrantStandIn(builder.Build());
        standIn._app.Run(standIn.AnswerAsync);
        await standIn._app.StartAsync();
        return standIn;
    }

    /// <summary>A collection by its name or an alias.</summary>
    public StandInCollection Collection(string name)
    {
        lock (_turn)
            return Of(name);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        lock (_turn)
            Requests.Add($"{context.Request.Method} {context.Request.Path}");
        if (Before is { } before && await before(context))
            return;
        var body = context.Request.ContentLength > 0 ? await JsonNode.ParseAsync(context.Request.Body) : null;
        var (status, result, reason) = (StatusCodes.Status200OK, default(JsonNode), "refused by the stand-in");
        try
        {
            lock (_turn)
                result = Carry(context.Request.Method, context.Request.Path.Value!.Trim('/').Split('/'), body);
        }
        catch (StandInException refused)
        {
            status = refused.Status;
        }
        catch (Exception fault) when (fault is InvalidOperationException or NullReferenceException or KeyNotFoundException or FormatException)
        {
            (status, reason) = (StatusCodes.Status400BadRequest, fault.ToString());
        }

        if (After is { } after && await after(context))
            return;
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        var answer = status == StatusCodes.Status200OK
            ? new JsonObject { ["result"] = result ?? true, ["status"] = "ok", ["time"] = 0.001 }
            : new JsonObject { ["status"] = new JsonObject { ["error"] = reason }, ["time"] = 0.001 };
        await context.Response.WriteAsync(answer.ToJsonString());
    }

    private JsonNode? Carry(string method, string[] path, JsonNode? body) => (method, path) switch
    {
        ("POST", ["collections", "aliases"]) => SetAliases(body!),
        ("PUT", ["collections", var name]) => Create(name, body!),
        ("DELETE", ["collections", var name]) => _collections.Remove(name),
        ("GET", ["collections", var name]) => Of(name).Describe(),
        ("PUT", ["collections", var name, "index"]) => Of(name).Index(body!),
        ("PUT", ["collections", var name, "points"]) => Of(name).Upsert(body!["points"]!.AsArray()),
        ("POST", ["collections", var name, "points", "delete"]) => Of(name).Delete(body!["filter"]!),
        ("POST", ["collections", var name, "points", "count"]) => Of(name).Count(body!["filter"]),
        ("POST", ["collections", var name, "points", "query"]) => Of(name).Query(body!),
        ("POST", ["collections", var name, "points", "query", "batch"]) => new JsonArray([.. body!["searches"]!.AsArray().Select(search => Of(name).Query(search!))]),
        _ => throw new StandInException(StatusCodes.Status404NotFound),
    };

    private StandInCollection Of(string name) =>
        _collections.GetValueOrDefault(Aliases.GetValueOrDefault(name, name)) ?? throw new StandInException(StatusCodes.Status404NotFound);

    private JsonNode? Create(string name, JsonNode body)
    {
        if (!_collections.TryAdd(name, new StandInCollection(body)))
            throw new StandInException(StatusCodes.Status409Conflict);
        return true;
    }

    private JsonNode? SetAliases(JsonNode body)
    {
        foreach (var action in body["actions"]!.AsArray())
        {
            if (action!["delete_alias"] is { } gone)
                Aliases.Remove(gone["alias_name"]!.GetValue<string>());
            if (action["create_alias"] is { } made)
            {
                var collection = made["collection_name"]!.GetValue<string>();
                Aliases[made["alias_name"]!.GetValue<string>()] = _collections.ContainsKey(collection) ? collection : throw new StandInException(StatusCodes.Status404NotFound);
            }
        }

        return true;
    }
}
