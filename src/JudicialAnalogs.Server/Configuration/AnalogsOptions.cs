using System.ComponentModel.DataAnnotations;
using System.Net;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Hosting.Listening;
using JudicialAnalogs.Server.Hosting.Stopping;
using JudicialAnalogs.Server.Limits;
using JudicialAnalogs.Server.ModelEndpoints;
using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.Telemetry;

namespace JudicialAnalogs.Server.Configuration;

/// <summary>
/// All settings of the server, one property a section. Each section is a class beside what it sets, with its defaults as initial values, its ranges
/// as attributes and its meaning in the documentation comments that <c>docs/operations.md</c> is made from. Lists have no elements by default.
/// </summary>
public sealed record AnalogsOptions : IValidatableObject
{
    /// <summary>The folder of the archive.</summary>
    public DataOptions Data { get; init; } = new();

    /// <summary>Where the server listens.</summary>
    public ListeningOptions Listen { get; init; } = new();

    /// <summary>How the server stops.</summary>
    public StoppingOptions Stopping { get; init; } = new();

    /// <summary>What the panel shows, and to whom.</summary>
    public PanelOptions Panel { get; init; } = new();

    /// <summary>How persons and systems sign in.</summary>
    public SignInOptions SignIn { get; init; } = new();

    /// <summary>What callers may ask of the server.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>What the server tells of its work.</summary>
    public TelemetryOptions Telemetry { get; init; } = new();

    /// <summary>The checkpoints of the ledger.</summary>
    public LedgerOptions Ledger { get; init; } = new();

    /// <summary>Source texts kept encrypted.</summary>
    public OriginalsOptions Originals { get; init; } = new();

    /// <summary>Records that several servers share.</summary>
    public PostgresOptions Postgres { get; init; } = new();

    /// <summary>The index of acts on a cluster.</summary>
    public QdrantClusterOptions Qdrant { get; init; } = new();

    /// <summary>The language model that may summarize practice.</summary>
    public ModelOptions Assistant { get; init; } = new() { Patience = TimeSpan.FromSeconds(30) };

    /// <summary>The language model that reads imported acts a second time.</summary>
    public ModelOptions SecondReader { get; init; } = new();

    /// <summary>The model that makes vectors in place of the embedded one.</summary>
    public EmbeddingEndpointOptions Embeddings { get; init; } = new();

    /// <summary>Settings of a server over a folder, on ports that the system chooses: for the length of a command or a test.</summary>
    /// <param name="folder">Data folder.</param>
    public static AnalogsOptions Over(string folder) => new()
    {
        Data = new DataOptions { Folder = folder },
        Listen = new ListeningOptions { GrpcPort = 0, PanelPort = 0 },
    };

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IPAddress.TryParse(Listen.Address, out _) && !Listen.IsLoopback && Listen.Tls.IsOn && SignIn.Mode == SignInModes.Development)
            yield return new ValidationResult($"is \"{Listen.Address}\", which other machines reach, and SignIn:Mode is Development, where whoever calls may do everything; give Tokens or Certificates there, or listen on 127.0.0.1", ["Listen:Address"]);
        if (SignIn.Mode.HasFlag(SignInModes.Certificates) && Listen.Tls.ClientAuthorityFile is null)
            yield return new ValidationResult("names Certificates, and no caller is asked for one; give Listen:Tls:ClientAuthorityFile with the authorities that sign them", ["SignIn:Mode"]);
        if (Qdrant.Address is not null && Embeddings.Address is not null)
            yield return new ValidationResult("does not go with Qdrant:Address, because the vectors of an endpoint are kept by the embedded index alone; leave one of them out", ["Embeddings:Address"]);
    }
}
