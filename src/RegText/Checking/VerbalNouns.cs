using System.Collections.Frozen;

namespace RegText.Checking;

/// <summary>Nouns that become verbs with する, as far as regulations join or govern them (SPEC E.2 U04).</summary>
internal static class VerbalNouns
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        (
            "作成 入手 紛失 毀損 設置 更新 変更 追加 閲覧 使用 点検 分析 抹消 利用 再利用 削除 停止 剥奪 提供 委託 業務委託 開発 調達 管理 保管 廃棄 保存 複製 送信 送付 受信 接続 "
            + "登録 修正 訂正 消去 公開 公表 開示 報告 通知 申請 届出 承認 許可 認可 指定 取得 収集 記録 記載 交付 配布 配付 貸与 返却 返還 譲渡 購入 販売 処分 処理 加工 改造 改変 "
            + "移動 移転 搬入 搬出 導入 運用 構築 整備 修理 修繕 改修 補修 検査 調査 監査 審査 審議 検討 協議 調整 決定 確認 評価 実施 開始 終了 中止 中断 廃止 休止 再開 延期 "
            + "制定 改正 改定 策定 発生 発見 検知 認識 把握 漏洩 流出 窃取 改ざん 破壊 破損 滅失 損傷 汚損 侵入 操作 設定 解除 制限 禁止 命令 指示 指導 助言 勧告 支援 援助 補助 支給 支払 "
            + "徴収 免除 減免 減額 増額 還付 納付 納入 請求 受領 受理 受付 選任 選定 選考 任命 委嘱 解任 解職 解嘱 採用 配置 派遣 出席 参加 参画 傍聴 開催 招集 設立 設定 建築 建設 新築 増築 改築 "
            + "撤去 除去 移設 占用 占有 掲示 掲載 広告 印刷 製作 製造 採取 伐採 掘削 埋立 投棄 放置 保護 保全 育成 教育 訓練 研修 周知 啓発 添付 提示 提出 署名 押印 記名 証明 保証 賠償 弁償 "
            + "交換 交代 代行 代理 代替 分割 統合 合併 編入 分離 暗号化 復号 復元 復旧 検索 照合 照会 回答 相談 連絡 協力 連携 共有 共用 転用 流用 目的外利用 持参 携帯 携行 着用 所持 所有"
        ).Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the whole word is one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);

    /// <summary>The verbal noun, of two kanji or more, that a run of characters ends with; empty when none does.</summary>
    public static ReadOnlySpan<char> AtEndOf(ReadOnlySpan<char> run)
    {
        for (var length = Math.Min(5, run.Length); length >= 2; length--)
            if (Contains(run[^length..])) return run[^length..];
        return [];
    }
}
