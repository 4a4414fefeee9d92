namespace TidalMarket.Scheduling.Domain;

// Ids are compared exactly, as text. The default value of each is not a valid id: its Value is null.

/// <summary>市场 — a market's id, <c>id</c> of market.json.</summary>
public readonly record struct MarketId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>潮汐时段 — a tide window's id, one for all the days on which it is held.</summary>
public readonly record struct WindowId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>区段 — a zone's id.</summary>
public readonly record struct ZoneId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>沿线 — a frontage's id.</summary>
public readonly record struct FrontageId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>摊位 — a marked stall's id, unique in its market.</summary>
public readonly record struct StallId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>街道设施 — a street feature's id.</summary>
public readonly record struct FeatureId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>业态 — a category's id.</summary>
public readonly record struct CategoryId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>摊主 — a vendor's id.</summary>
public readonly record struct VendorId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>引导员 — a guide's id.</summary>
public readonly record struct GuideId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>电路 — a power circuit's id.</summary>
public readonly record struct CircuitId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>护栏 — a stock of guard rails.</summary>
public readonly record struct RailStockId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>岗位 — a post's id: that of the feature it stands at, or <c>rails.</c> and a zone's, or <c>crowd</c>.</summary>
public readonly record struct PostId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>地标 — a landmark's id.</summary>
public readonly record struct LandmarkId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>规则 — a rule's id, kebab-case, stored and shown, never renamed or reused.</summary>
public readonly record struct RuleId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>申请 — one vendor's wish for one window.</summary>
public readonly record struct RequestId(VendorId Vendor, WindowId Window)
{
    public override string ToString() => $"{Vendor}@{Window}";
}
