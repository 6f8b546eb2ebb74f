using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Server.Assistant;

/// <summary>A language model that may put the figures and passages of an answer into a few sentences. Without it nothing else changes.</summary>
/// <param name="Client">The model. It is shown redacted passages and figures of one answer, and nothing else.</param>
/// <param name="Model">Its name, shown beside every summary; 1–200 characters.</param>
public sealed record AssistantOptions(IChatClient Client, string Model)
{
    /// <summary>Longest wait for a summary; afterwards the answer says that there is none.</summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
