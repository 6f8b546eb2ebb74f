using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace JudicialAnalogs.Server.ModelEndpoints;

/// <summary>Chat with a model at an endpoint, by texts alone: no tools, no pictures.</summary>
/// <param name="endpoint">The endpoint.</param>
public sealed class EndpointChatClient(ModelEndpoint endpoint) : IChatClient
{
    private readonly ChatClient _client = new(endpoint.Model, endpoint.Credential, endpoint.ClientOptions);

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var completion = await _client.CompleteChatAsync(messages.Select(Said), OptionsOf(options), cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, string.Concat(completion.Value.Content.Select(part => part.Text)))) { ModelId = completion.Value.Model };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in _client.CompleteChatStreamingAsync(messages.Select(Said), OptionsOf(options), cancellationToken))
            yield return new ChatResponseUpdate(ChatRole.Assistant, string.Concat(update.ContentUpdate.Select(part => part.Text)));
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType?.IsInstanceOfType(this) == true ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static OpenAI.Chat.ChatMessage Said(ChatMessage message) => message.Role == ChatRole.System
        ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text) : new UserChatMessage(message.Text);

    private static ChatCompletionOptions OptionsOf(ChatOptions? options) => new()
    {
        Temperature = options?.Temperature,
        MaxOutputTokenCount = options?.MaxOutputTokens,
        ResponseFormat = options?.ResponseFormat is ChatResponseFormatJson ? OpenAI.Chat.ChatResponseFormat.CreateJsonObjectFormat() : null,
    };
}
