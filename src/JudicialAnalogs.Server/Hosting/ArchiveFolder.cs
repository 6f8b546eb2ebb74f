namespace JudicialAnalogs.Server.Hosting;

/// <summary>What lies where in a data folder.</summary>
/// <param name="Root">The folder.</param>
public sealed record ArchiveFolder(string Root)
{
    /// <summary>Folder of the truth, in SQLite.</summary>
    public string Records => Path.Combine(Root, "records");

    /// <summary>The search index of acts: derived, may be deleted at any time.</summary>
    public string Index => Path.Combine(Root, "index");

    /// <summary>How far an index on a Qdrant cluster has come, and its model: derived, may be deleted at any time.</summary>
    public string Qdrant => Path.Combine(Root, "qdrant");

    /// <summary>Vectors of a model served elsewhere: derived, may be deleted at any time.</summary>
    public string Embeddings => Path.Combine(Root, "embeddings");

    /// <summary>What comparisons by facts are calibrated on: derived, may be deleted at any time.</summary>
    public string FactsCalibration => Path.Combine(Root, "calibration-by-facts.json");

    /// <summary>The search index of norms: derived, may be deleted at any time.</summary>
    public string NormIndex => Path.Combine(Root, "norm-index");

    /// <summary>The key that signs checkpoints of the ledger, for the operator alone.</summary>
    public string CheckpointKey => Path.Combine(Root, "checkpoint-key.pem");

    /// <summary>Keys by which the panel knows its own forms again: may be deleted at any time, at the price of forms that are open then.</summary>
    public string FormKeys => Path.Combine(Root, "form-keys");

    /// <summary>The key that signs links to prepared cases, for the operator alone.</summary>
    public string CaseLinkKey => Path.Combine(Root, "case-link.key");

    /// <summary>While this file is there, no language model is asked for summaries: a switch that needs no restart.</summary>
    public string AssistantOff => Path.Combine(Root, "assistant-off");

    /// <summary>While this file is there, no finding of divergence is shown: a switch that needs no restart.</summary>
    public string AlertsOff => Path.Combine(Root, "alerts-off");

    /// <summary>Imports made through the panel: what came of each, and, until it has ended, the files it was given.</summary>
    public string Imports => Path.Combine(Root, "imports");
}
