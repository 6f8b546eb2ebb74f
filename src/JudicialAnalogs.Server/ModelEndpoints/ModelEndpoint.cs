using System.ClientModel;
using OpenAI;

namespace JudicialAnalogs.Server.ModelEndpoints;

/// <summary>A language model served inside the network by anything that speaks the OpenAI protocol.</summary>
/// <param name="Address">Root of the protocol, such as <c>http://127.0.0.1:8000/v1</c>.</param>
/// <param name="Model">Name of the model there.</param>
/// <param name="Key">Key the endpoint asks for; null when it asks for none. Never logged.</param>
public sealed record ModelEndpoint(Uri Address, string Model, string? Key)
{
    /// <summary>Longest wait for one answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    internal OpenAIClientOptions ClientOptions => new() { Endpoint = Address, NetworkTimeout = Patience };

    // The library wants a key even where the endpoint does not.
    internal ApiKeyCredential Credential => new(Key ?? "none");

    /// <summary>Address and model, without the key.</summary>
    public override string ToString() => $"{Model} at {Address}";
}
