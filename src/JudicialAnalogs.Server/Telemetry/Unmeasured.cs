namespace JudicialAnalogs.Server.Telemetry;

/// <summary>Marks an endpoint that is neither counted nor traced, since asking for figures would change them.</summary>
internal sealed class Unmeasured;
