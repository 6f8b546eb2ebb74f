using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.Server.ModelEndpoints;

/// <summary>The model that makes vectors in place of the embedded one.</summary>
public sealed class EmbeddingEndpointOptions : IValidatableObject
{
    /// <summary>
    /// Root of the OpenAI protocol at the endpoint, inside your network. It is sent redacted text; while it does not answer, the embedded vectors are used and
    /// answers say so.
    /// </summary>
    [WebAddress]
    public string? Address { get; init; }

    /// <summary>Name of the model there.</summary>
    [StringLength(200, MinimumLength = 1)]
    public string? Model { get; init; }

    /// <summary>Numbers in its vectors; other vectors are refused.</summary>
    [Range(2, 8_192)]
    public int? Dimensions { get; init; }

    /// <summary>The key that the endpoint asks for.</summary>
    [Secret]
    [FormerVariable("ANALOGS_EMBEDDING_KEY")]
    public string? Key { get; init; }

    /// <summary>A file that holds that key alone.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Longest wait for one answer.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The model; null where none is set.</summary>
    /// <param name="time">Clock.</param>
    public EmbeddingModel? EmbeddingModel(TimeProvider time) => Address is null ? null : new EmbeddingModel(
        new EmbeddingSpace(Model!, Dimensions!.Value),
        new EndpointEmbeddingGenerator(new ModelEndpoint(new Uri(Address), Model!, Key) { Patience = Patience }, Dimensions.Value, time));

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Address is null == Model is null && Model is null == Dimensions is null)
            yield break;
        var missing = Address is null ? nameof(Address) : Model is null ? nameof(Model) : nameof(Dimensions);
        yield return new ValidationResult("is missing: Address, Model and Dimensions go together; give all or none", [missing]);
    }
}
