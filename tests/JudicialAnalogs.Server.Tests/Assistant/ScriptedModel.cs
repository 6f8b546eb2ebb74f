using System.Text.Json;
using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Server.Tests.Assistant;

/// <summary>A model that answers what it is told to, given the evidence it was shown.</summary>
internal sealed class ScriptedModel(Func<IReadOnlyList<ScriptedModel.Shown>, CancellationToken, Task<string>> script) : IChatClient
{
    public ScriptedModel(Func<IReadOnlyList<Shown>, string> script)
        : this((shown, _) => Task.FromResult(script(shown)))
    {
    }

    /// <summary>Everything it was sent, question by question.</summary>
    public List<string> Sent { get; } = [];

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var said = messages.ToList();
        Sent.Add(string.Join('\n', said.Select(message => message.Text)));
        var shown = JsonSerializer.Deserialize<List<Shown>>(said[^1].Text, JsonSerializerOptions.Web)!;
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, await script(shown, cancellationToken)));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    /// <summary>The answer of the form asked for.</summary>
    public static string Saying(params (string Text, string[] Evidence)[] sentences) =>
        JsonSerializer.Serialize(new { sentences = sentences.Select(sentence => new { text = sentence.Text, evidence = sentence.Evidence }) }, JsonSerializerOptions.Web);

    internal sealed record Shown(string Id, string Kind, string Text);
}
