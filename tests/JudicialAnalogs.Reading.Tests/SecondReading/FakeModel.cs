using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Reading.Tests.SecondReading;

/// <summary>A model that answers with given words and keeps what it was asked.</summary>
internal sealed class FakeModel(Func<CancellationToken, Task<string>> answer) : IChatClient
{
    public FakeModel(string answer)
        : this(_ => Task.FromResult(answer))
    {
    }

    public string Asked { get; private set; } = "";

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Asked = string.Join('\n', messages.Select(message => message.Text));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, await answer(cancellationToken)));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("a second reader reads whole answers");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
