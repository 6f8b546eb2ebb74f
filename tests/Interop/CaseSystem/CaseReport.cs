using JudicialAnalogs.V1;

namespace Interop.CaseSystem;

/// <summary>How the steps of the example went.</summary>
/// <param name="Link">Link to the prepared case.</param>
/// <param name="Opened">Where the browser arrived.</param>
/// <param name="Draft">The compared draft.</param>
/// <param name="Assessed">Its state then.</param>
/// <param name="Refused">How deciding it without a reason was refused; null where it was not.</param>
/// <param name="Recorded">Its state with the reason.</param>
/// <param name="Decided">Its state at the end.</param>
public sealed record CaseReport(string Link, string Opened, string Draft, DraftState Assessed, RefusedCallException? Refused, DraftState Recorded, DraftState Decided);
