using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Reading.SecondReading;
using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.Server.ModelEndpoints;

/// <summary>A language model served inside the network in the OpenAI protocol.</summary>
public sealed class ModelOptions : IValidatableObject
{
    /// <summary>Root of the protocol at the endpoint, e.g. `http://127.0.0.1:8000/v1`. Without it no model is asked.</summary>
    [WebAddress]
    public string? Address { get; init; }

    /// <summary>Name of the model there.</summary>
    [StringLength(200, MinimumLength = 1)]
    public string? Model { get; init; }

    /// <summary>The key that the endpoint asks for.</summary>
    [Secret]
    [FormerVariable("ANALOGS_MODEL_KEY")]
    public string? Key { get; init; }

    /// <summary>A file that holds that key alone.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Longest wait for one answer.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:30:00")]
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The assistant that asks this model; null where none is set.</summary>
    public AssistantOptions? Assistant() =>
        Endpoint() is { } endpoint ? new AssistantOptions(new EndpointChatClient(endpoint), endpoint.Model) { Patience = Patience } : null;

    /// <summary>The second reader that asks this model; null where none is set.</summary>
    /// <param name="time">Clock.</param>
    public SecondReader? SecondReader(TimeProvider time) =>
        Endpoint() is { } endpoint ? new SecondReader(new EndpointChatClient(endpoint), endpoint.Patience, time) : null;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Address is null != Model is null)
            yield return new ValidationResult("is missing: Address and Model go together; give both or neither", [Address is null ? nameof(Address) : nameof(Model)]);
    }

    private ModelEndpoint? Endpoint() => Address is null ? null : new ModelEndpoint(new Uri(Address), Model!, Key) { Patience = Patience };
}
